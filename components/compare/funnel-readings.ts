import type { Reading } from '@/components/charts/models/readings-of'
import { capitalise } from '@/components/words/capitalise'
import { numberWords } from '@/components/words/number-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { FunnelView } from '@/lib/questions/compare/funnel-view.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { standingKeys } from './standing-words'

/** Every place of a funnel in words, in the order of its model: boards by name, then points without. */
export function funnelReadings(
  locale: Locale,
  measure: MeasureDefinition,
  { named, unnamed }: FunnelView,
): readonly Reading[] {
  const count = (value: number) => numberWords(locale, value)
  return [
    ...named.map(({ name, value, cases, standing }) => ({
      head: say(locale, 'compare.readingHead', { name: name[locale] }),
      body: say(locale, 'compare.readingBoard', {
        value: valueWords(locale, measure, value),
        cases: count(cases),
        standing: `${capitalise(say(locale, standingKeys[standing]))}.`,
      }),
    })),
    ...unnamed.map(({ value, cases }) => ({
      head: say(locale, 'compare.readingPointHead'),
      body: say(locale, 'compare.readingPoint', {
        value: valueWords(locale, { ...measure, decimals: 0 }, value),
        from: count(cases.from),
        to: count(cases.to),
      }),
    })),
  ]
}
