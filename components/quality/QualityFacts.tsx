import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import type { QualityOfRelease } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage, sayPeriod } from '@/lib/text/say-period'

const agencies: Record<QualityOfRelease['completeTo'][number]['agency'], MessageKey> = {
  police: 'quality.agencyPolice',
  cps: 'quality.agencyCps',
  courts: 'quality.agencyCourts',
}

/** Up to when the records of each agency are complete, and what is known to be wrong. */
export function QualityFacts({
  locale,
  release: { completeTo, issues },
}: {
  readonly locale: Locale
  readonly release: QualityOfRelease
}) {
  const [complete, known] = [say(locale, 'quality.completeTitle'), say(locale, 'quality.issuesTitle')]
  return (
    <>
      {completeTo.length > 0 && (
        <Section title={complete}>
          <ListTable
            locale={locale}
            name={complete}
            columns={[
              { name: say(locale, 'quality.completeAgency') },
              { name: say(locale, 'quality.completeDay') },
              { name: say(locale, 'quality.completeTo') },
            ]}
            rows={completeTo.map(({ agency, day, month }) => ({
              key: agency,
              head: say(locale, agencies[agency]),
              cells: [
                say(locale, dayMessage(day)),
                sayPeriod(locale, { granularity: 'month', start: `${month}-01` }),
              ],
            }))}
          />
        </Section>
      )}
      <Section title={known}>
        {issues.length === 0 ? (
          <p>{say(locale, 'quality.issuesNone')}</p>
        ) : (
          <ListTable
            locale={locale}
            name={known}
            columns={[
              { name: say(locale, 'quality.issuesWhen') },
              { name: say(locale, 'quality.issuesWhat') },
            ]}
            rows={issues.map(({ from, to, words }) => ({
              key: `${from} ${words.en}`,
              head:
                to === null
                  ? say(locale, 'quality.issueSince', { from: dayMessage(from) })
                  : from === to
                    ? say(locale, dayMessage(from))
                    : say(locale, 'data.sourceRangeText', { from: dayMessage(from), to: dayMessage(to) }),
              cells: [words[locale]],
            }))}
          />
        )}
      </Section>
    </>
  )
}
