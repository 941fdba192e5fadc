import type { Histogram } from './showable-quantile'

/** The flows of a cohort, or of a period at its own pace, as days of age. */
export interface Flows {
  readonly entry: Histogram
  /** By cause; the event is one of them. */
  readonly exits: Readonly<Record<string, Histogram>>
}

export interface CurveRules {
  /** Days between points. */
  readonly step: number
  /** A curve ends where fewer are at risk. */
  readonly atRisk: number
  /** Between two points nobody or at least so many leave by each cause. */
  readonly threshold: number
}

export const curveRules: CurveRules = { step: 7, atRisk: 10, threshold: 5 }

/**
 * The days at which points of a curve may be drawn: multiples of the step, while at least `atRisk` are under observation,
 * and only where since the last point nobody or at least `threshold` left by each cause. So neither a single
 * case nor the few that are left can be read off a curve, nor off its table.
 *
 * The curve itself is worked out from all days by lib/statistics/durations, then read at these days.
 *
 * @returns days ascending, 0 first; empty where fewer than `atRisk` ever entered
 * @throws RangeError for rules that are no positive whole numbers
 */
export function showableCurve({ entry, exits }: Flows, rules: CurveRules = curveRules): number[] {
  const { step, atRisk, threshold } = rules
  if (![step, atRisk, threshold].every((rule) => Number.isInteger(rule) && rule > 0))
    throw new RangeError('The rules of a curve are positive whole numbers')
  const causes = Object.values(exits)
  const last = Math.max(0, ...[entry, ...causes].flatMap(({ days }) => days.at(-1) ?? 0))
  const entered = total(entry, 0, Infinity)
  if (entered < atRisk) return []
  const points = [0]
  for (let day = step; day <= last + step; day += step) {
    const under = total(entry, 0, day) - causes.reduce((sum, exit) => sum + total(exit, 0, day), 0)
    if (under < atRisk && total(entry, day + 1, Infinity) === 0) break
    const since = points.at(-1)!
    const left = causes.map((exit) => total(exit, since === 0 ? 0 : since + 1, day))
    if (under >= atRisk && left.every((count) => count === 0 || count >= threshold)) points.push(day)
  }
  return points
}

/** How many lie on the days from one to another, both included. */
function total({ days, counts }: Histogram, from: number, to: number): number {
  return counts.reduce((sum, count, k) => (days[k]! >= from && days[k]! <= to ? sum + count : sum), 0)
}
