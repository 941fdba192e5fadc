import { Facts } from '@/components/layout/Facts'
import { Section } from '@/components/layout/Section'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { linkageGrade } from './linkage-grade'
import { percentWords, roughly } from './linkage-words'

/** How good a linkage is: a plain grade, precision and recall with their ranges, and what to look at. */
export function GoodSection({ locale, run }: { readonly locale: Locale; readonly run: EverybodysRun }) {
  const { accuracy, persons, unlinkables, thresholds, warnings } = run
  const range = ({ value, low, high }: { value: number; low: number; high: number }) =>
    say(locale, 'linkage.percentRange', {
      value: percentWords(locale, value),
      low: percentWords(locale, low),
      high: percentWords(locale, high),
    })
  const unlinkable = unlinkables.find(({ weight }) => weight >= thresholds.standard)
  return (
    <Section
      title={say(locale, 'linkage.goodTitle')}
      lead={accuracy ? say(locale, `linkage.grade.${linkageGrade(accuracy)}`) : undefined}
    >
      <Facts
        facts={[
          ...(accuracy
            ? [
                { name: say(locale, 'linkage.precision'), content: range(accuracy.precision) },
                { name: say(locale, 'linkage.recall'), content: range(accuracy.recall) },
              ]
            : []),
          ...(unlinkable
            ? [{ name: say(locale, 'linkage.unlinkable'), content: percentWords(locale, unlinkable.share) }]
            : []),
          { name: say(locale, 'linkage.links'), content: roughly(locale, run.links) },
          ...(persons
            ? [
                { name: say(locale, 'linkage.persons'), content: roughly(locale, persons.clusters) },
                { name: say(locale, 'linkage.largest'), content: roughly(locale, persons.largest) },
              ]
            : []),
        ]}
      />
      {accuracy && (
        <p className="table__marks">
          {say(locale, `linkage.how.${accuracy.how}`)} {say(locale, 'linkage.gradeHow')}
        </p>
      )}
      {warnings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {warnings.map(({ code, count }) => (
            <li key={code}>{say(locale, `linkage.warning.${code}`, { count })}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
