import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { valueMessage } from '@/lib/measures/value-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Unit and decimals: of a measure, or finer where rounding would hide a signal. */
type Unit = Pick<MeasureDefinition, 'unit' | 'decimals'>

/** A figure with its unit, in the words of one language: 83.4%, 198 days. */
export function valueWords(locale: Locale, measure: Unit, value: number): string {
  return say(locale, valueMessage(measure, value))
}

/** A figure where the chart or column says its unit: 83.4%, 198. */
export function shortValue(locale: Locale, { unit, decimals }: Unit, value: number): string {
  return say(locale, valueMessage({ unit: unit === 'days' ? 'count' : unit, decimals }, value))
}
