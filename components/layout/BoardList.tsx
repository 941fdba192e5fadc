import { regionWords } from '@/components/words/region-words'
import type { BoardChoice } from '@/lib/questions/board.types'
import { languageTag, type Locale } from '@/lib/text/locale'
import { questionPath } from './question-pages'

/** Boards by region, each in the order of its language's alphabet. */
export function BoardList({
  locale,
  boards,
}: {
  readonly locale: Locale
  readonly boards: readonly BoardChoice[]
}) {
  const collator = new Intl.Collator(languageTag[locale])
  const regions = [...new Set(boards.map(({ region }) => region))].sort(collator.compare)
  return (
    <div className="boards">
      {regions.map((region) => (
        <section key={region} className="boards__region" aria-label={regionWords(locale, region)}>
          <h2>{regionWords(locale, region)}</h2>
          <ul className="boards__list">
            {boards
              .filter((board) => board.region === region)
              .sort((a, b) => collator.compare(a.name[locale], b.name[locale]))
              .map((board) => (
                <li key={board.slug}>
                  <a href={questionPath(board.slug, 'glance')} className="link">
                    {board.name[locale]}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
