import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { EmptyState } from '@/components/figures/EmptyState'
import { SplitFigure } from '@/components/figures/SplitFigure'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { measureAddress, measureFile } from '@/components/words/measure-address'
import { withheldWords } from '@/lib/agreements/withheld-words'
import type { Explore } from '@/lib/questions/explore.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { exploreAddress } from './explore-address'
import { ExploreFigure } from './ExploreFigure'

/** What the explorer shows of a choice: what was wrong with it, the figures or why there are none, and where they can be kept. */
export function ExploreBody({
  locale,
  explore,
  fields,
  mayExport,
}: {
  readonly locale: Locale
  readonly explore: Explore
  /** Names of the fields on the page. */
  readonly fields: readonly string[]
  readonly mayExport: boolean
}) {
  const { page, question, beside, compared, comparable, faults } = explore
  const { board, measure, main, edition, split, withheld } = page
  const { board: _, edition: __, ...filters } = question
  const asked = { ...filters, ...(compared ? { compare: 'england-and-wales' as const } : {}) }
  return (
    <>
      <FilterFaults locale={locale} faults={faults} fields={fields} />
      <EditionNotice locale={locale} edition={edition} current={exploreAddress(board.slug, asked)} />
      <WithheldNotice locale={locale} board={board.name} withheld={withheld} />
      {main ? (
        <>
          {compared && !comparable && <p className="explore__note">{say(locale, 'explore.notComparable')}</p>}
          <ExploreFigure
            locale={locale}
            main={main}
            beside={beside}
            currentEdition={edition.current}
            download={mayExport ? measureFile(board.slug, measure.id, question) : null}
          />
          {split && split.entries.length > 0 && (
            <SplitFigure
              locale={locale}
              number="2"
              main={main}
              split={split}
              categories={page.categories}
              currentEdition={edition.current}
            />
          )}
        </>
      ) : (
        <EmptyState
          locale={locale}
          reason={say(
            locale,
            withheld
              ? withheldWords(board.name, withheld)
              : message('figure.emptyReason', { area: bothNames(board.name) }),
          )}
          widen={exploreAddress(board.slug, { measure: measure.id })}
        />
      )}
      <ul className="explore__links no-print">
        <li>
          <a href={measureAddress(board.slug, measure.id, question)} className="link">
            {say(locale, 'explore.measurePage')}
          </a>
        </li>
        <li>
          <a href={exploreAddress(board.slug, { ...asked, edition: edition.id })} className="link">
            {say(locale, 'explore.permalink', { edition: String(edition.id) })}
          </a>
        </li>
      </ul>
    </>
  )
}
