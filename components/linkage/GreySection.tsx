import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { numberWords } from '@/components/words/number-words'
import type { ReviewersRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { columnWords, signedWeight, weightWords } from './linkage-words'
import { patternParts, type PatternParts } from './pattern-parts'

/** For reviewers: the pairs that a model is unsure of, as patterns of agreement; no value of a person is in them. */
export function GreySection({ locale, review }: { readonly locale: Locale; readonly review: ReviewersRun }) {
  const { greyZone } = review
  if (!greyZone) return null
  const name = say(locale, 'linkage.greyTitle')
  const { patterns, others } = greyZone
  const count = (value: number) => numberWords(locale, value)
  return (
    <Section
      title={name}
      lead={say(locale, 'linkage.greyLead', {
        from: weightWords(locale, greyZone.from),
        to: weightWords(locale, greyZone.to),
        pairs: count(greyZone.pairs),
      })}
    >
      {patterns.length === 0 ? (
        <p>{say(locale, 'linkage.greyNone')}</p>
      ) : (
        <ListTable
          locale={locale}
          name={name}
          columns={[
            { name: say(locale, 'linkage.pattern') },
            { name: say(locale, 'linkage.patternWeight'), number: true },
            { name: say(locale, 'linkage.patternPairs'), number: true },
            { name: say(locale, 'linkage.patternTogether'), number: true },
          ]}
          rows={patterns.map((pattern) => {
            const words = wordsOfPattern(locale, patternParts(pattern, review))
            return {
              key: JSON.stringify(pattern.gammas),
              head: (
                <ul className="table__parts">
                  {words.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              ),
              cells: [weightWords(locale, pattern.weight), count(pattern.pairs), count(pattern.together)],
            }
          })}
          marks={others > 0 ? [say(locale, 'linkage.greyOthers', { count: count(others) })] : []}
        />
      )}
    </Section>
  )
}

/** A line for each part of the sum: the start, each comparison with what it weighs, how rare the values are, what is missing. */
function wordsOfPattern(locale: Locale, { prior, comparisons, rarity }: PatternParts): string[] {
  const part = (name: string, weight: number) =>
    say(locale, 'linkage.patternPart', { name, weight: signedWeight(locale, weight) })
  const missing = comparisons.filter(({ gamma }) => gamma < 0)
  return [
    ...(prior === null ? [] : [part(say(locale, 'linkage.patternPrior'), prior)]),
    ...comparisons.flatMap(({ name, gamma, label, weight }) => {
      if (gamma < 0) return []
      const level = label ?? String(gamma)
      const words = say(locale, 'linkage.patternLevel', { comparison: columnWords(locale, name), level })
      return [weight === null ? words : part(words, weight)]
    }),
    ...(rarity === null ? [] : [part(say(locale, 'linkage.patternRarity'), rarity)]),
    ...(missing.length === 0
      ? []
      : [
          say(locale, 'linkage.patternMissing', {
            names: missing.map(({ name }) => columnWords(locale, name)).join(', '),
          }),
        ]),
  ]
}
