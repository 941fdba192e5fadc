import { requireProbability } from '../guards'
import type { SurvivalStep } from './kaplan-meier'
import { survivalLimits, type Limits, type LimitScale } from './survival-limits'

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
 * @param closed R gives no limits where the curve has come to 0, so no upper limit even if everybody has
 * finished. True: there the upper limit of the curve is its limit before times the exact one for none of n left
 * @throws StatisticsError `out-of-range` for p or level outside their range
 */
export function survivalQuantile(
  steps: readonly SurvivalStep[],
  p: number,
  scale: LimitScale = 'log-log',
  level = 0.95,
  closed = false,
): DurationQuantile {
  requireProbability(p, 'The share')
  const open = steps.map((step) => survivalLimits(step, scale, level))
  const limits = closed ? open.map((limit, index) => limitAtZero(steps, open, index, level) ?? limit) : open
  const days = [0, ...steps.map(({ time }) => time)]
  const meets = (finished: readonly (number | null)[]) => meeting(days, [0, ...finished], p)
  return {
    value: meets(steps.map(({ survival }) => 1 - survival)),
    lower: meets(limits.map(({ lower }) => (lower === null ? null : 1 - lower))),
    upper: meets(limits.map(({ upper }) => (upper === null ? null : 1 - upper))),
  }
}

/** Limits on the day on which the curve comes to 0: of n at risk then, none is left. */
function limitAtZero(
  steps: readonly SurvivalStep[],
  limits: readonly Limits[],
  index: number,
  level: number,
): Limits | undefined {
  const { survival, atRisk } = steps[index]!
  if (survival > 0 || steps[index - 1]?.survival === 0) return undefined
  const noneLeft = 1 - ((1 - level) / 2) ** (1 / atRisk)
  return { lower: 0, upper: (limits[index - 1]?.upper ?? 1) * noneLeft }
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
