import { requireProbability } from '../guards'
import type { SurvivalStep } from './kaplan-meier'
import { survivalLimits, type LimitScale } from './survival-limits'

/** Day by which a share has finished, with its limits; null = not reached by the data. */
export interface DurationQuantile {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** Rounding errors of a product must not hide a curve that lies exactly at the share (as in R). */
const tolerance = Math.sqrt(Number.EPSILON)

/**
 * The first day by which a share p has finished: where 1 − S(t) meets p. If the curve lies exactly at p for a
 * while, the middle of that stretch. Limits are the days on which the limits of the curve meet p (Brookmeyer
 * and Crowley 1982). Not reached → null, never a guess. Same conventions as quantile() of R's survfit.
 *
 * @param steps a Kaplan–Meier curve (kaplanMeier)
 * @param p share finished, 0 to 1; 0.5 = median
 * @throws StatisticsError `out-of-range` for p or level outside their range
 */
export function survivalQuantile(
  steps: readonly SurvivalStep[],
  p: number,
  scale: LimitScale = 'log-log',
  level = 0.95,
): DurationQuantile {
  requireProbability(p, 'The share')
  const limits = steps.map((step) => survivalLimits(step, scale, level))
  const days = [0, ...steps.map(({ time }) => time)]
  const meets = (finished: readonly (number | null)[]) => meeting(days, [0, ...finished], p)
  return {
    value: meets(steps.map(({ survival }) => 1 - survival)),
    lower: meets(limits.map(({ lower }) => (lower === null ? null : 1 - lower))),
    upper: meets(limits.map(({ upper }) => (upper === null ? null : 1 - upper))),
  }
}

/** The day at which a rising step function first meets p; the middle of the stretch that lies at p. */
function meeting(days: readonly number[], finished: readonly (number | null)[], p: number): number | null {
  if (p === 0) return days[0]!
  // Days without a change of level do not matter; a limit may fall again, so the levels are put in order.
  const seen = new Set<number | null>()
  const levels: { day: number; level: number | null }[] = []
  finished.forEach((level, index) => {
    if (!seen.has(level)) levels.push({ day: days[index]!, level })
    seen.add(level)
  })
  const known = levels.flatMap(({ day, level }) => (level === null ? [] : [{ day, level }]))
  known.sort((a, b) => a.level - b.level)
  const first = known.find(({ level }) => level + tolerance >= p)
  if (!first) return null
  const last = levels.at(-1)!.level
  if (last !== null && Math.abs(p - last) < tolerance) return (first.day + days.at(-1)!) / 2
  const next = known.find(({ level }) => level - tolerance >= p)
  return next ? (first.day + next.day) / 2 : null
}
