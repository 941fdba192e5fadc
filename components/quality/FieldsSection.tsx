import { DataTable } from '@/components/figures/DataTable'
import { Section } from '@/components/layout/Section'
import type { QualityOfRelease } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { shareWords } from './share-words'
import { tableWords } from './table-words'

const month = (text: string) => periodMessage({ granularity: 'month', start: `${text}-01` })

/** Which fields are filled in, and which dates follow each other as they should. Names of columns are the contract's. */
export function FieldsSection({
  locale,
  release: { year, fields, dates },
}: {
  readonly locale: Locale
  readonly release: QualityOfRelease
}) {
  if (!year) return null
  const [filled, ordered] = [say(locale, 'quality.fieldsTitle'), say(locale, 'quality.datesTitle')]
  const months = { from: month(year.from), to: month(year.to) }
  const code = (name: string) => <code lang="en">{name}</code>
  const dateOf = (name: string) => {
    const [table, column] = name.split('.') as [string, string]
    return (
      <>
        {tableWords(locale, table)}: {code(column)}
      </>
    )
  }
  return (
    <>
      {fields.length > 0 && (
        <Section title={filled} lead={say(locale, 'quality.fieldsLead', months)}>
          <DataTable
            caption={filled}
            hideCaption
            scrollName={say(locale, 'figure.scrollName', { name: filled })}
            columns={[
              { name: say(locale, 'quality.tableName') },
              { name: say(locale, 'quality.fieldName') },
              { name: say(locale, 'quality.filled'), number: true, strong: true },
            ]}
            rows={fields.map((field) => ({
              key: `${field.table}.${field.column}`,
              head: tableWords(locale, field.table),
              cells: [code(field.column), shareWords(locale, field)],
            }))}
          />
        </Section>
      )}
      {dates.length > 0 && (
        <Section title={ordered} lead={say(locale, 'quality.datesLead', months)}>
          <DataTable
            caption={ordered}
            hideCaption
            scrollName={say(locale, 'figure.scrollName', { name: ordered })}
            columns={[
              { name: say(locale, 'quality.firstDate') },
              { name: say(locale, 'quality.thenDate') },
              { name: say(locale, 'quality.inOrder'), number: true, strong: true },
            ]}
            rows={dates.map((pair) => ({
              key: `${pair.first} ${pair.then}`,
              head: dateOf(pair.first),
              cells: [dateOf(pair.then), shareWords(locale, pair)],
            }))}
          />
        </Section>
      )}
    </>
  )
}
