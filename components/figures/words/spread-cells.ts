import { numberWords } from '@/components/words/number-words'
import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Spread } from '@/lib/questions/answer'
import type { Locale } from '@/lib/text/locale'

/** Cases, middle half and ninetieth percentile for cells of a table; empty where they are not shown. */
export function spreadCells(
  locale: Locale,
  { unit }: MeasureDefinition,
  spread: Spread | null | undefined,
): readonly string[] {
  if (!spread) return ['', '', '']
  const { cases, lowerQuartile: lower, upperQuartile: upper, ninetieth } = spread
  const whole = { unit, decimals: 0 }
  return [
    numberWords(locale, cases),
    lower !== null && upper !== null ? rangeWords(locale, whole, { lower, upper }) : '',
    ninetieth === null ? '' : valueWords(locale, whole, ninetieth),
  ]
}
