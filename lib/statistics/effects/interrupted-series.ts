import type { Coefficient } from '../regression/coefficient-table'
import type { Estimate } from '../regression/estimate-contrast'

/** One observation beside what the model makes of it. */
export interface InterruptedPoint {
  readonly time: number
  readonly observed: number
  readonly fitted: number
  /** The counterfactual line: the model without the change. Equal to `fitted` before the start. */
  readonly withoutChange: number
  /** Interval of the counterfactual line from the start on; null before. */
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * Another way of allowing for chance, to see whether the answer hangs on the method: Newey–West errors, or AR(1)
 * errors seen through independent noise, the more careful one.
 */
export interface Sensitivity {
  readonly method: 'newey-west' | 'ar1-noise'
  readonly average: Estimate
  /** It too finds the change, at its own level. */
  readonly agrees: boolean
}

/**
 * What a segmented regression says of a change.
 * On the scale 'difference' an effect is in the units of the series and 0 is none; on 'ratio' it is
 * with ÷ without the change, 1 is none, and the standard error is that of its logarithm.
 */
export interface InterruptedSeries {
  readonly method: 'ar1-reml' | 'quasi-poisson'
  readonly scale: 'difference' | 'ratio'
  /** The headline: mean effect over the observations since the start. */
  readonly average: Estimate
  /** Effect at the start (in full, if it is phased in). */
  readonly step: Estimate
  /** Change of the trend per unit of time, if the model has it. */
  readonly slope: Estimate | null
  /**
   * Whether chance alone is an unlikely explanation: the interval of `average` leaves out no effect, and the more
   * careful method agrees. Says nothing about what brought it about.
   */
  readonly clear: boolean
  readonly points: readonly InterruptedPoint[]
  /** On the scale of the linear predictor. */
  readonly coefficients: readonly Coefficient[]
  /** Correlation of neighbouring errors. */
  readonly phi: number
  /** The errors wander like a random walk: no step can be told from chance. */
  readonly isRandomWalk: boolean
  /** Newey–West only without gaps; AR(1) with noise only where the headline leaves out no effect. */
  readonly sensitivity: readonly Sensitivity[]
  /** Number of observations before and from the start. */
  readonly before: number
  readonly after: number
  readonly level: number
}
