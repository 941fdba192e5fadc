import { normalQuantile } from '../distributions/normal'
import { requireLevel } from '../guards'
import type { SurvivalStep } from './kaplan-meier'

/** The scale on which the interval is symmetric. */
export type LimitScale = 'plain' | 'log' | 'log-log'

/** Limits of a share; null where the scale gives none (the curve is at 0, or for log-log at 1). */
export interface Limits {
  readonly lower: number | null
  readonly upper: number | null
}

const none: Limits = { lower: null, upper: null }

type Level = Pick<SurvivalStep, 'survival' | 'logError'>

/**
 * Confidence limits of a Kaplan–Meier share from its Greenwood error on the log scale.
 *
 * plain: S ± z·S·σ; log: exp(log S ± zσ), cut at 1 (R's default); log-log: exp(−exp(log(−log S) ± zσ/log S)),
 * which always lies between 0 and 1 and is the one we show. Kalbfleisch and Prentice (1980), as in R's survfit.
 *
 * @throws StatisticsError `out-of-range` for a level outside 0 to 1.
 */
export function survivalLimits(step: Level, scale: LimitScale = 'log-log', level = 0.95): Limits {
  return limitsAtLevel(scale, level)(step)
}

/** The same for many steps: the quantile of the normal distribution is worked out once. */
export function limitsAtLevel(scale: LimitScale, level: number): (step: Level) => Limits {
  requireLevel(level)
  const z = normalQuantile((1 + level) / 2)
  return ({ survival, logError }) => {
    if (survival === 0 || logError === null) return none
    const width = z * logError
    if (scale === 'plain')
      return {
        lower: Math.max(survival - width * survival, 0),
        upper: Math.min(survival + width * survival, 1),
      }
    const log = Math.log(survival)
    if (scale === 'log') return { lower: Math.exp(log - width), upper: Math.min(Math.exp(log + width), 1) }
    if (survival === 1) return none
    const centre = Math.log(-log)
    return {
      lower: Math.exp(-Math.exp(centre - width / log)),
      upper: Math.exp(-Math.exp(centre + width / log)),
    }
  }
}
