import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { questionPages, questionPath, type QuestionPage } from './question-pages'

/** The questions of a board as tabs; one disclosure on smaller screens. */
export function Questions({
  locale,
  board,
  current,
  within,
}: {
  readonly locale: Locale
  readonly board: string
  readonly current: QuestionPage | null
  readonly within: QuestionPage | null
}) {
  return (
    <nav className="questions" aria-label={say(locale, 'layout.questions')}>
      <details className="fold fold--tablet">
        <summary>{say(locale, within ? `layout.${within}` : 'layout.questions')}</summary>
        <ul className="questions__list">
          {questionPages.map((page) => (
            <li key={page} className="questions__item">
              <a
                href={questionPath(board, page)}
                className="questions__link"
                aria-current={page === current ? 'page' : page === within ? 'true' : undefined}
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
