import { normalQuantile } from '../distributions/normal'
import { requireLevel } from '../guards'

/** Limits between which a share `level` of outcomes should fall, for each step ahead. */
export interface Band {
  readonly level: number
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

/** Expected values 1, 2, … steps ahead, with bands. */
export interface Forecast {
  readonly mean: readonly number[]
  readonly bands: readonly Band[]
}

/** The usual two: 8 in 10 and 95 in 100. */
export const defaultLevels: readonly number[] = [0.8, 0.95]

/**
 * A forecast with bands mean ± q·deviation.
 *
 * @param deviation standard deviation of the forecast error at each step
 * @param quantile how many deviations a level takes on either side; by default the normal distribution's
 */
export function withBands(
  mean: readonly number[],
  deviation: readonly number[],
  levels: readonly number[] = defaultLevels,
  quantile: (level: number) => number = (level) => normalQuantile((1 + level) / 2),
): Forecast {
  return {
    mean,
    bands: levels.map((level) => {
      requireLevel(level)
      const width = quantile(level)
      return {
        level,
        lower: mean.map((value, step) => value - width * deviation[step]!),
        upper: mean.map((value, step) => value + width * deviation[step]!),
      }
    }),
  }
}
