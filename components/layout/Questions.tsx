import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The pages of a board by the question that each answers; at a glance comes first. */
export const questionPages = ['glance', 'timeliness', 'victims', 'demand', 'quality'] as const
export type QuestionPage = (typeof questionPages)[number]

/** Address of a board's page. */
export function questionPath(board: string, page: QuestionPage): string {
  return page === 'glance' ? `/boards/${board}` : `/boards/${board}/${page}`
}

/** The questions of a board as tabs; one disclosure on smaller screens. */
export function Questions({
  locale,
  board,
  current,
}: {
  readonly locale: Locale
  readonly board: string
  readonly current: QuestionPage | null
}) {
  return (
    <nav className="questions" aria-label={say(locale, 'layout.questions')}>
      <details className="fold fold--tablet">
        <summary>{say(locale, current ? `layout.${current}` : 'layout.questions')}</summary>
        <ul className="questions__list">
          {questionPages.map((page) => (
            <li key={page} className="questions__item">
              <a
                href={questionPath(board, page)}
                className="questions__link"
                aria-current={page === current ? 'page' : undefined}
              >
                {say(locale, `layout.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
