import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { shortValue } from './value-words'

/** A change with its sign: +31, −4, 0. */
export function changeWords(
  locale: Locale,
  measure: Pick<MeasureDefinition, 'unit' | 'decimals'>,
  value: number,
): string {
  const words = shortValue(locale, measure, Math.abs(value))
  return value > 0 ? `+${words}` : value < 0 ? `−${words}` : words
}
