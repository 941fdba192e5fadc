import { DataTable } from '@/components/figures/DataTable'
import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { numberWords } from '@/components/words/number-words'
import type { ReviewersRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { columnWords, percentWords, weightWords } from './linkage-words'
import { RowsFigure } from './RowsFigure'

/** For reviewers: what each level weighs, the prior, the rules that find candidates, and how the model was trained. */
export function ModelSection({
  locale,
  number,
  review: { parameters, prior, blockingRules, training },
}: {
  readonly locale: Locale
  readonly number: string
  readonly review: ReviewersRun
}) {
  const levels = parameters.flatMap((comparison) =>
    comparison.levels.map((level) => ({
      ...level,
      key: `${comparison.name} ${level.gamma}`,
      comparison: columnWords(locale, comparison.name),
    })),
  )
  const [rules, trained] = [say(locale, 'linkage.rulesTitle'), say(locale, 'linkage.trainingTitle')]
  const line = say(locale, 'linkage.parametersMeasure')
  const count = (value: number) => numberWords(locale, value)
  const yes = (value: boolean) => say(locale, value ? 'linkage.yes' : 'linkage.no')
  return (
    <>
      <Section title={say(locale, 'linkage.reviewTitle')} lead={say(locale, 'linkage.reviewLead')}>
        {prior !== null && prior > 0 && (
          <p>{say(locale, 'linkage.priorWords', { count: count(Math.round(1 / prior)) })}</p>
        )}
      </Section>
      {levels.length > 0 && (
        <RowsFigure
          locale={locale}
          number={number}
          title={say(locale, 'linkage.parametersTitle')}
          line={line}
          as="dots"
          model={{
            rows: levels.map((level) => ({
              name: `${level.comparison}: ${level.label}`,
              value: level.weight,
              before: null,
              interval: null,
              words: weightWords(locale, level.weight),
              instead: null,
              detail: null,
            })),
            head: say(locale, 'linkage.levelWeight'),
            reference: { value: 0, words: '0' },
            bounds: { least: -Infinity, most: Infinity },
            print: (tick) => weightWords(locale, tick),
          }}
          table={
            <DataTable
              caption={line}
              scrollName={say(locale, 'figure.scrollName', { name: line })}
              columns={[
                { name: say(locale, 'linkage.comparison') },
                { name: say(locale, 'linkage.level') },
                { name: say(locale, 'linkage.m'), number: true },
                { name: say(locale, 'linkage.u'), number: true },
                { name: say(locale, 'linkage.levelWeight'), number: true, strong: true },
                { name: say(locale, 'linkage.learnt') },
                { name: say(locale, 'linkage.rarity') },
              ]}
              rows={levels.map((level) => ({
                key: level.key,
                head: level.comparison,
                cells: [
                  <span lang="en" key="label">
                    {level.label}
                  </span>,
                  percentWords(locale, level.m),
                  level.u < 0.001 ? `1 : ${count(Math.round(1 / level.u))}` : percentWords(locale, level.u),
                  weightWords(locale, level.weight),
                  yes(level.trained),
                  yes(level.termFrequency),
                ],
              }))}
            />
          }
        />
      )}
      {blockingRules.length > 0 && (
        <Section title={rules}>
          <ListTable
            locale={locale}
            name={rules}
            columns={[
              { name: say(locale, 'linkage.rule') },
              { name: say(locale, 'linkage.compared'), number: true },
              { name: say(locale, 'linkage.found'), number: true },
            ]}
            rows={blockingRules.map(({ rule, comparisons, pairs }, at) => ({
              key: `${at}`,
              head: (
                <code lang="en" className="quality__rule">
                  {rule}
                </code>
              ),
              cells: [count(comparisons), count(pairs)],
            }))}
          />
        </Section>
      )}
      {training && (
        <Section title={trained}>
          <ListTable
            locale={locale}
            name={trained}
            columns={[
              { name: say(locale, 'linkage.trainingRule') },
              { name: say(locale, 'linkage.trainingPairs'), number: true },
              { name: say(locale, 'linkage.iterations'), number: true },
              { name: say(locale, 'linkage.settled') },
            ]}
            rows={training.sessions.map(({ rule, pairs, iterations, converged }, at) => ({
              key: `${at}`,
              head: (
                <code lang="en" className="quality__rule">
                  {rule}
                </code>
              ),
              cells: [count(pairs), count(iterations), yes(converged)],
            }))}
          />
        </Section>
      )}
    </>
  )
}
