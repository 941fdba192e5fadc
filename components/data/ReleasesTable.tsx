import { ListTable } from '@/components/figures/ListTable'
import { numberWords } from '@/components/words/number-words'
import type { ReleaseEntry } from '@/lib/questions/data-pages.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** Every release that was ever published, the newest first. */
export function ReleasesTable({
  locale,
  releases,
}: {
  readonly locale: Locale
  readonly releases: readonly ReleaseEntry[]
}) {
  if (releases.length === 0) return <p>{say(locale, 'data.noReleases')}</p>
  const name = say(locale, 'data.releasesTable')
  const day = (date: Date) => say(locale, dayMessage(date.toISOString().slice(0, 10)))
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'data.columnRelease') },
        { name: say(locale, 'data.columnSource') },
        { name: say(locale, 'data.columnState') },
        { name: say(locale, 'data.columnReceived') },
        { name: say(locale, 'data.columnRange') },
        { name: say(locale, 'data.columnRows'), number: true },
        { name: say(locale, 'data.columnCurrent') },
      ]}
      rows={releases.map((release) => ({
        key: String(release.id),
        head: release.id,
        cells: [
          release.sourceName[locale],
          say(locale, release.status === 'published' ? 'data.statePublished' : 'data.stateWithdrawn'),
          day(release.receivedAt),
          say(locale, 'data.sourceRangeText', {
            from: dayMessage(release.periodFrom),
            to: dayMessage(release.periodTo),
          }),
          numberWords(locale, release.rows),
          say(locale, release.current ? 'data.yes' : 'data.no'),
        ],
      }))}
    />
  )
}
