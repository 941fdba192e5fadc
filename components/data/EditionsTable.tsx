import { ListTable } from '@/components/figures/ListTable'
import { editionReason } from '@/lib/releases/publish/edition-reason'
import type { EditionEntry } from '@/lib/questions/data-pages.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** What was pinned when, and why; the newest edition first. */
export function EditionsTable({
  locale,
  editions,
}: {
  readonly locale: Locale
  readonly editions: readonly EditionEntry[]
}) {
  if (editions.length === 0) return <p>{say(locale, 'data.noReleases')}</p>
  const name = say(locale, 'data.editionsTable')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'data.columnEdition') },
        { name: say(locale, 'data.columnMade') },
        { name: say(locale, 'data.columnReason') },
        { name: say(locale, 'data.columnReleases') },
      ]}
      rows={editions.map(({ id, madeAt, reason, current, releaseIds }) => ({
        key: String(id),
        head: current ? say(locale, 'data.editionCurrent', { number: String(id) }) : id,
        cells: [
          say(locale, dayMessage(madeAt.toISOString().slice(0, 10))),
          reasonWords(reason),
          releaseIds.join(', '),
        ],
      }))}
    />
  )

  /** A reason that this version does not know is told as it is. */
  function reasonWords(reason: string) {
    const known = editionReason(reason)
    return known ? say(locale, known) : reason
  }
}
