import { DataTable } from '@/components/figures/DataTable'
import { Tool } from '@/components/figures/Tool'
import { Section } from '@/components/layout/Section'
import type { FieldQuality, QualityOfRelease } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { shareWords } from './share-words'
import { tableWords } from './table-words'

const month = (text: string) => periodMessage({ granularity: 'month', start: `${text}-01` })

/** Which fields are filled in: those that are not always, the rest in a fold. Names of columns are the contract's. */
export function FieldsSection({
  locale,
  release: { year, fields },
}: {
  readonly locale: Locale
  readonly release: QualityOfRelease
}) {
  if (!year || fields.length === 0) return null
  const name = say(locale, 'quality.fieldsTitle')
  const partly = fields.filter(({ good, of }) => good < of)
  const table = (caption: string, rows: readonly FieldQuality[], hide: boolean) => (
    <DataTable
      caption={caption}
      hideCaption={hide}
      scrollName={say(locale, 'figure.scrollName', { name: caption })}
      columns={[
        { name: say(locale, 'quality.tableName') },
        { name: say(locale, 'quality.fieldName') },
        { name: say(locale, 'quality.filled'), number: true, strong: true },
      ]}
      rows={rows.map((field) => ({
        key: `${field.table}.${field.column}`,
        head: tableWords(locale, field.table),
        cells: [
          <code key="column" lang="en">
            {field.column}
          </code>,
          shareWords(locale, field),
        ],
      }))}
    />
  )
  const all = say(locale, 'quality.allFields', { count: fields.length })
  return (
    <Section
      title={name}
      lead={say(locale, 'quality.fieldsLead', { from: month(year.from), to: month(year.to) })}
    >
      {partly.length > 0 && table(name, partly, true)}
      <p className="table__marks">
        {say(locale, 'quality.fieldsFull', { count: fields.length - partly.length, of: fields.length })}
      </p>
      <div className="tools">
        <Tool name={all}>{table(all, fields, false)}</Tool>
      </div>
    </Section>
  )
}
