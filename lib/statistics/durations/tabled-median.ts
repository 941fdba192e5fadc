import type { SurvivalStep } from './kaplan-meier'
import type { DurationQuantile } from './survival-quantile'
import { limitsAtLevel, type LimitScale } from './survival-limits'

const tolerance = Math.sqrt(Number.EPSILON)

/**
 * The median as R's printed survfit table gives it. It differs from survivalQuantile only where a curve stays
 * at exactly one half to its end (the table then gives the first such day) or where a limit rises again.
 * Kept for comparison with published R output.
 */
export function tabledMedian(
  steps: readonly SurvivalStep[],
  scale: LimitScale = 'log',
  level = 0.95,
): DurationQuantile {
  const limits = steps.map(limitsAtLevel(scale, level))
  const times = steps.map(({ time }) => time)
  return {
    value: firstAtHalf(
      times,
      steps.map(({ survival }) => survival),
    ),
    lower: firstAtHalf(
      times,
      limits.map(({ lower }) => lower),
    ),
    upper: firstAtHalf(
      times,
      limits.map(({ upper }) => upper),
    ),
  }
}

function firstAtHalf(times: readonly number[], curve: readonly (number | null)[]): number | null {
  const below = curve.flatMap((share, index) =>
    share !== null && share < 0.5 + tolerance ? [{ time: times[index]!, share }] : [],
  )
  const first = below[0]
  if (!first) return null
  if (Math.abs(first.share - 0.5) >= tolerance) return first.time
  const next = below.find(({ share }) => share < first.share)
  return next ? (first.time + next.time) / 2 : first.time
}
