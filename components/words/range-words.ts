import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { rangeMessage } from '@/lib/measures/value-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { shownLimits } from './bounds-of'

type Unit = Pick<MeasureDefinition, 'unit' | 'decimals'>

/** A range from lower to upper; the unit is said once. */
export function rangeWords(
  locale: Locale,
  measure: Unit,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): string {
  return say(locale, rangeMessage(measure, lower, upper))
}

/** Limits for a cell: cut to what the measure can be; nothing where there are none. */
export function limitsWords(
  locale: Locale,
  measure: Unit,
  limits: { readonly lower: number | null; readonly upper: number | null } | undefined,
): string {
  if (!limits || limits.lower === null || limits.upper === null) return ''
  const shown = shownLimits(measure, limits)
  const most = measure.unit === 'percent' ? 100 : limits.upper
  return rangeWords(locale, measure, { lower: shown.lower ?? 0, upper: shown.upper ?? most })
}
