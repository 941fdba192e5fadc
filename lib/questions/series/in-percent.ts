import type { XmrResult } from '@/lib/statistics/spc/chart-result'

/** A reading of proportions from 0 to 1 in per cent, as every rate is told. */
export function inPercent(reading: XmrResult): XmrResult {
  const times100 = (value: number | null) => (value === null ? null : 100 * value)
  return {
    ...reading,
    points: reading.points.map((point) => ({
      ...point,
      value: times100(point.value),
      mean: times100(point.mean),
      lower: times100(point.lower),
      upper: times100(point.upper),
      nearLower: times100(point.nearLower),
      nearUpper: times100(point.nearUpper),
    })),
    segments: reading.segments.map((segment) => ({
      ...segment,
      mean: times100(segment.mean),
      lower: times100(segment.lower),
      upper: times100(segment.upper),
    })),
  }
}
