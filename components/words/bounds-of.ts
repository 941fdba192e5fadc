import type { MeasureDefinition } from '@/lib/measures/measure-definition'

/** The values that a measure can take at all. */
export function boundsOf({ unit }: Pick<MeasureDefinition, 'unit'>) {
  return { least: 0, most: unit === 'percent' ? 100 : Infinity }
}

/** A limit as it is shown: none where it lies beyond what the measure can be. */
export function shownLimits(
  measure: Pick<MeasureDefinition, 'unit'>,
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
) {
  const { least, most } = boundsOf(measure)
  return {
    lower: lower !== null && lower > least ? lower : null,
    upper: upper !== null && upper < most ? upper : null,
  }
}
