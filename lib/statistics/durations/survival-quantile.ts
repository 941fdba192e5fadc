import { requireProbability } from '../guards'
import type { SurvivalStep } from './kaplan-meier'
import { limitsAtLevel, type Limits, type LimitScale } from './survival-limits'

/** Day by which a share has finished, with its limits; null = not reached by the data. */
export interface DurationQuantile {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** Rounding errors of a product must not hide a curve that lies exactly at the share (as in R). */
const tolerance = Math.sqrt(Number.EPSILON)

export interface QuantileOptions {
  /** Scale of the limits; default log-log. */
  readonly scale?: LimitScale
  readonly level?: number
  /**
   * R gives no limits where the curve has come to 0, so no upper limit even if everybody has finished. True:
   * there the upper limit of the curve is its limit before times the exact one for none of n left.
   */
  readonly closed?: boolean
}

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
  options: QuantileOptions = {},
): DurationQuantile {
  return survivalQuantiles(steps, [p], options)[0]!
}

/** The same for several shares of one curve. */
export function survivalQuantiles(
  steps: readonly SurvivalStep[],
  shares: readonly number[],
  { scale = 'log-log', level = 0.95, closed = false }: QuantileOptions = {},
): DurationQuantile[] {
  requireProbability(shares, 'The share')
  const open = steps.map(limitsAtLevel(scale, level))
  const limits = closed ? open.map((limit, index) => limitAtZero(steps, open, index, level) ?? limit) : open
  const days = [0, ...steps.map(({ time }) => time)]
  const value = meeting(
    days,
    steps.map(({ survival }) => survival),
  )
  const lower = meeting(
    days,
    limits.map((limit) => limit.lower),
  )
  const upper = meeting(
    days,
    limits.map((limit) => limit.upper),
  )
  return shares.map((p) => ({ value: value(p), lower: lower(p), upper: upper(p) }))
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

/** For a falling step function from 1: the day on which 1 less it first meets p; the middle of a stretch at p. */
function meeting(days: readonly number[], left: readonly (number | null)[]): (p: number) => number | null {
  const finished = [0, ...left.map((share) => (share === null ? null : 1 - share))]
  // Days without a change of level do not matter; a limit may fall again, so the levels are put in order.
  const seen = new Set<number | null>()
  const levels: { day: number; level: number | null }[] = []
  finished.forEach((level, index) => {
    if (!seen.has(level)) levels.push({ day: days[index]!, level })
    seen.add(level)
  })
  const known = levels.flatMap(({ day, level }) => (level === null ? [] : [{ day, level }]))
  known.sort((a, b) => a.level - b.level)
  const last = levels.at(-1)!.level
  return (p) => {
    if (p === 0) return days[0]!
    const first = known.find(({ level }) => level + tolerance >= p)
    if (!first) return null
    if (last !== null && Math.abs(p - last) < tolerance) return (first.day + days.at(-1)!) / 2
    const next = known.find(({ level }) => level - tolerance >= p)
    return next ? (first.day + next.day) / 2 : null
  }
}
