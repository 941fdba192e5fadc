import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { shortValue } from './value-words'

/** A change with its sign: +31, −4, 0; of a share in percentage points, as +1.2 points. */
export function changeWords(
  locale: Locale,
  measure: Pick<MeasureDefinition, 'unit' | 'decimals'>,
  value: number,
): string {
  const size = Math.abs(value)
  const words =
    measure.unit === 'percent'
      ? say(locale, 'chart.points', { value: shortValue(locale, { ...measure, unit: 'count' }, size) })
      : shortValue(locale, measure, size)
  return value > 0 ? `+${words}` : value < 0 ? `−${words}` : words
}
