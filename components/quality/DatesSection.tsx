import { DataTable } from '@/components/figures/DataTable'
import { Tool } from '@/components/figures/Tool'
import { Section } from '@/components/layout/Section'
import type { QualityOfRelease } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { shareWords } from './share-words'
import { tableWords } from './table-words'

const month = (text: string) => periodMessage({ granularity: 'month', start: `${text}-01` })

/** Which dates follow each other as they should: the pairs that do not always, the rest in a fold. */
export function DatesSection({
  locale,
  release: { year, dates },
}: {
  readonly locale: Locale
  readonly release: QualityOfRelease
}) {
  if (!year || dates.length === 0) return null
  const name = say(locale, 'quality.datesTitle')
  const partly = dates.filter(({ good, of }) => good < of)
  const dateOf = (date: string) => {
    const [table, column] = date.split('.') as [string, string]
    return (
      <>
        {tableWords(locale, table)}: <code lang="en">{column}</code>
      </>
    )
  }
  const table = (caption: string, rows: QualityOfRelease['dates'], hide: boolean) => (
    <DataTable
      caption={caption}
      hideCaption={hide}
      scrollName={say(locale, 'figure.scrollName', { name: caption })}
      columns={[
        { name: say(locale, 'quality.firstDate') },
        { name: say(locale, 'quality.thenDate') },
        { name: say(locale, 'quality.inOrder'), number: true, strong: true },
      ]}
      rows={rows.map((pair) => ({
        key: `${pair.first} ${pair.then}`,
        head: dateOf(pair.first),
        cells: [dateOf(pair.then), shareWords(locale, pair)],
      }))}
    />
  )
  const all = say(locale, 'quality.allDates', { count: dates.length })
  return (
    <Section
      title={name}
      lead={say(locale, 'quality.datesLead', { from: month(year.from), to: month(year.to) })}
    >
      {partly.length > 0 && table(name, partly, true)}
      <p className="table__marks">
        {say(locale, 'quality.datesFull', { count: dates.length - partly.length, of: dates.length })}
      </p>
      <div className="tools">
        <Tool name={all}>{table(all, dates, false)}</Tool>
      </div>
    </Section>
  )
}
