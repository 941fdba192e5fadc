import type { XmrResult } from '@/lib/statistics/spc/chart-result'
import { mean } from '@/lib/statistics/mean'
import type { SeriesPoint } from '../measure-series.types'

/**
 * A reading on the scale of the figures: shares in per cent, and each point and its limits moved by the season that
 * was taken out of it. A gap takes the mean season of the same time in other years. What is judged does not change.
 *
 * @param times 100 for shares, else 1
 */
export function onScaleOfFigures(
  reading: XmrResult,
  points: readonly SeriesPoint[],
  times: number,
): XmrResult {
  const removed = points.map(({ figure }, i) => {
    const charted = reading.points[i]!.value
    return figure.kind === 'value' && charted !== null ? figure.value - times * charted : null
  })
  const placeInYear = points.map(({ period }) => period.start.slice(5, 7))
  const usual = (i: number): number => {
    const same = removed.filter((value, j) => value !== null && placeInYear[j] === placeInYear[i]) as number[]
    return same.length > 0 ? mean(same) : 0
  }
  // Rounding of a division and back is no season.
  const seasons = removed.map((own, i) => own ?? usual(i)).map((one) => (Math.abs(one) < 1e-9 ? 0 : one))
  const moved = (value: number | null, i: number) => (value === null ? null : times * value + seasons[i]!)
  return {
    ...reading,
    points: reading.points.map((point, i) => ({
      ...point,
      value: moved(point.value, i),
      mean: moved(point.mean, i),
      lower: moved(point.lower, i),
      upper: moved(point.upper, i),
      nearLower: moved(point.nearLower, i),
      nearUpper: moved(point.nearUpper, i),
    })),
    segments: reading.segments.map((segment) => ({
      ...segment,
      mean: moved(segment.mean, segment.to),
      lower: moved(segment.lower, segment.to),
      upper: moved(segment.upper, segment.to),
    })),
  }
}
