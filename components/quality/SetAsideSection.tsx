import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { numberWords } from '@/components/words/number-words'
import type { QualityOfRelease } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { faultWords } from './fault-words'
import { tableWords } from './table-words'

/** Rows of the delivery that broke the contract, and why. Never which, and never a value. */
export function SetAsideSection({
  locale,
  setAside,
}: {
  readonly locale: Locale
  readonly setAside: QualityOfRelease['setAside']
}) {
  const name = say(locale, 'quality.setAsideTitle')
  return (
    <Section title={name} lead={say(locale, 'quality.setAsideLead')}>
      {setAside.length === 0 ? (
        <p>{say(locale, 'quality.setAsideNone')}</p>
      ) : (
        <ListTable
          locale={locale}
          name={name}
          columns={[
            { name: say(locale, 'quality.tableName') },
            { name: say(locale, 'quality.fieldName') },
            { name: say(locale, 'quality.setAsideWhy') },
            { name: say(locale, 'quality.setAsideRows'), number: true, strong: true },
          ]}
          rows={setAside.map(({ table, column, fault, rows }) => ({
            key: `${table} ${column} ${fault}`,
            head: tableWords(locale, table),
            cells: [
              column === null ? (
                say(locale, 'quality.wholeRow')
              ) : (
                <code key="column" lang="en">
                  {column}
                </code>
              ),
              faultWords(locale, fault),
              numberWords(locale, rows),
            ],
          }))}
        />
      )}
    </Section>
  )
}
