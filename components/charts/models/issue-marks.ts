import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { endOfPeriod } from '@/lib/time/step-period'
import type { IssueMark } from '../options/process-model.types'

/** Known issues of a series as marks on its time axis, lettered in the order of their days. */
export function issueMarks({
  annotations,
  points,
}: {
  readonly annotations: MeasureSeries['annotations']
  readonly points: readonly Pick<MeasureSeries['points'][number], 'period'>[]
}): IssueMark[] {
  const ends = points.map(({ period }) => endOfPeriod(period))
  return annotations.flatMap(({ from, to }, i) => {
    const first = ends.findIndex((end) => end >= from)
    if (first < 0) return []
    const after = to === null ? -1 : points.findIndex(({ period }) => period.start > to)
    const last = after < 0 ? points.length - 1 : after - 1
    return [{ from: first, to: Math.max(first, last), letter: letterOf(i) }]
  })
}

/** A, B, …, Z, then numbers. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1)
}
