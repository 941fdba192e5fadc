import { DataTable } from '@/components/figures/DataTable'
import { ListTable } from '@/components/figures/ListTable'
import { Tool } from '@/components/figures/Tool'
import { Section } from '@/components/layout/Section'
import { tableWords } from '@/components/quality/table-words'
import { numberWords } from '@/components/words/number-words'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { columnWords, percentWords, roughly } from './linkage-words'

/** The records that were linked: how many, and how far their identifiers are filled in; and the people found. */
export function RecordsSection({
  locale,
  run: { records, persons },
}: {
  readonly locale: Locale
  readonly run: EverybodysRun
}) {
  const name = say(locale, 'linkage.recordsTitle')
  const [filledOf, sizesOf] = [say(locale, 'linkage.filledOf'), say(locale, 'linkage.sizesOf')]
  const columns = [...new Set(records.flatMap(({ filled }) => Object.keys(filled)))]
  const share = (part: number | undefined, of: number) =>
    part === undefined || of === 0 ? '' : percentWords(locale, part / of)
  const source = { name: say(locale, 'linkage.source') }
  return (
    <Section title={name}>
      <ListTable
        locale={locale}
        name={name}
        columns={[
          source,
          { name: say(locale, 'linkage.number'), number: true },
          { name: say(locale, 'linkage.withIdentifiers'), number: true },
        ]}
        rows={records.map((one) => ({
          key: one.source,
          head: tableWords(locale, one.source),
          cells: [roughly(locale, one.records), share(one.withIdentifiers, one.records)],
        }))}
        marks={[say(locale, 'quality.rounded')]}
      />
      <div className="tools">
        {columns.length > 0 && (
          <Tool name={filledOf}>
            <DataTable
              caption={filledOf}
              scrollName={say(locale, 'figure.scrollName', { name: filledOf })}
              columns={[
                { name: say(locale, 'quality.fieldName') },
                ...records.map((one) => ({ name: tableWords(locale, one.source), number: true })),
              ]}
              rows={columns.map((column) => ({
                key: column,
                head: columnWords(locale, column),
                cells: records.map((one) => share(one.filled[column], one.records)),
              }))}
            />
          </Tool>
        )}
        {persons && (
          <Tool name={sizesOf}>
            <DataTable
              caption={sizesOf}
              scrollName={say(locale, 'figure.scrollName', { name: sizesOf })}
              columns={[
                { name: say(locale, 'linkage.sizeRecords') },
                { name: say(locale, 'linkage.sizePeople'), number: true },
              ]}
              rows={persons.sizes.map((size) => ({
                key: String(size.records),
                head: numberWords(locale, size.records),
                cells: [roughly(locale, size.clusters)],
              }))}
            />
          </Tool>
        )}
      </div>
    </Section>
  )
}
