import { numberWords } from '@/components/words/number-words'
import { withMinus } from '@/components/words/with-minus'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'

/** A value of an axis: as many decimals as it has and no more, with % where it is a share. */
export function axisNumber(locale: Locale, unit: MeasureDefinition['unit'], value: number): string {
  const signed = withMinus(numberWords(locale, value))
  return unit === 'percent' ? `${signed}%` : signed
}
