import type { XmrResult } from '@/lib/statistics/spc/chart-result'
import type { MeasureDefinition } from './measure-definition'

/**
 * Unit and decimals of a measure in sentences: one decimal more where rounding would hide on which side of a limit the
 * latest figure lies. "22 days, below 22 days" says nothing; "21.6 days, below 21.9 days" does.
 */
export function finer(
  { unit, decimals }: MeasureDefinition,
  chart: XmrResult | null,
): Pick<MeasureDefinition, 'unit' | 'decimals'> {
  const point = chart?.latest && chart.points[chart.latest.index]
  const hidden = (limit: number | null | undefined) =>
    limit != null &&
    point?.value != null &&
    limit !== point.value &&
    limit.toFixed(decimals) === point.value.toFixed(decimals)
  return { unit, decimals: hidden(point?.lower) || hidden(point?.upper) ? decimals + 1 : decimals }
}
