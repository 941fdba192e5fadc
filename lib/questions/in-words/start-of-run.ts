import type { MeasureSeries } from '../measure-series.types'

/** Where the run or trend began that makes the latest point unusual; the point itself where it stands alone. */
export function startOfRun({ reading, latest }: MeasureSeries): number {
  const { rules } = reading!.points[latest!]!
  const { runLength, trendLength } = reading!.latest!
  const length = rules.includes('shift') ? runLength : rules.includes('trend') ? trendLength : 1
  return Math.max(0, latest! - length + 1)
}
