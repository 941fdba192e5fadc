import { DataTable } from '@/components/figures/DataTable'
import { ListTable } from '@/components/figures/ListTable'
import { Tool } from '@/components/figures/Tool'
import { gradeKeys } from '@/components/figures/words/trust-of'
import { Section } from '@/components/layout/Section'
import { capitalise } from '@/components/words/capitalise'
import { numberWords } from '@/components/words/number-words'
import type { QualityOfRelease } from '@/lib/questions/data-quality.types'
import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { valueWords } from '@/components/words/value-words'
import { shareWords } from './share-words'

/** Records linked at each join with a plain grade, and month by month. */
export function JoinsSection({
  locale,
  release: { joins, grades },
}: {
  readonly locale: Locale
  readonly release: QualityOfRelease
}) {
  const name = say(locale, 'quality.joinsTitle')
  const months = [...new Set(joins.flatMap((join) => join.months.map(({ month }) => month)))].sort().reverse()
  const percent = (share: number) => valueWords(locale, { unit: 'percent', decimals: 0 }, 100 * share)
  return (
    <Section
      title={name}
      lead={say(locale, 'quality.joinsLead', {
        high: percent(grades.high),
        medium: percent(grades.medium),
      })}
    >
      <ListTable
        locale={locale}
        name={name}
        columns={[
          { name: say(locale, 'quality.join') },
          { name: say(locale, 'quality.linkedShare'), number: true, strong: true },
          { name: say(locale, 'quality.linkedGrade') },
          { name: say(locale, 'quality.linkedOf'), number: true },
        ]}
        rows={joins.map((join) => ({
          key: join.name,
          head: joinWords(locale, join.name),
          cells: [
            shareWords(locale, join),
            capitalise(say(locale, gradeKeys[join.grade])),
            numberWords(locale, join.of),
          ],
        }))}
        marks={[say(locale, 'quality.lowByNature'), say(locale, 'quality.rounded')]}
      />
      <div className="tools">
        <Tool name={say(locale, 'quality.byMonth')}>
          <DataTable
            caption={name}
            scrollName={say(locale, 'figure.scrollName', { name: say(locale, 'quality.byMonth') })}
            columns={[
              { name: say(locale, 'quality.month') },
              ...joins.map((join) => ({ name: joinWords(locale, join.name), number: true })),
            ]}
            rows={months.map((month) => ({
              key: month,
              head: sayPeriod(locale, { granularity: 'month', start: `${month}-01` }),
              cells: joins.map((join) => {
                const own = join.months.find((one) => one.month === month)
                return own && own.of > 0 ? shareWords(locale, own) : ''
              }),
            }))}
          />
        </Tool>
      </div>
    </Section>
  )
}

function joinWords(locale: Locale, name: string): string {
  const key = `join.${name}`
  return key in en.quality ? say(locale, `quality.${key}` as MessageKey) : name
}
