import { shownLimits } from '@/components/words/bounds-of'
import { shortValue, valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A range from lower to upper; the unit is said once. */
export function rangeWords(
  locale: Locale,
  measure: MeasureDefinition,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): string {
  const words = measure.unit === 'percent' ? valueWords : shortValue
  return say(locale, 'figure.range', {
    lower: words(locale, measure, lower),
    upper: words(locale, measure, upper),
  })
}

/** Limits for a cell: cut to what the measure can be; nothing where there are none. */
export function limitsWords(
  locale: Locale,
  measure: MeasureDefinition,
  limits: { readonly lower: number | null; readonly upper: number | null } | undefined,
): string {
  if (!limits || limits.lower === null || limits.upper === null) return ''
  const shown = shownLimits(measure, limits)
  const most = measure.unit === 'percent' ? 100 : limits.upper
  return rangeWords(locale, measure, { lower: shown.lower ?? 0, upper: shown.upper ?? most })
}
