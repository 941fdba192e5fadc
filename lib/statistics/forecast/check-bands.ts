import type { BacktestRun } from './backtest'
import { coverage, intervalScore } from './interval-score'
import { bandFactors, scaleBands, type BandFactors } from './scale-bands'

/** What a band covered in backtests that had no part in scaling it. */
export interface BandCheck {
  readonly level: number
  /** Share of values that fell within. */
  readonly coverage: number
  /** Gneiting and Raftery's interval score. */
  readonly score: number
  /** How many times as wide as the method's own band it was made, by part of the horizon; 1 = left as it was. */
  readonly scaledBy: readonly number[]
  /** How many past forecasts it was checked on. */
  readonly origins: number
}

/** Fewer past forecasts than this say nothing about bands. */
const leastOrigins = 4

/**
 * Scales bands at the earlier origins and checks them at the later ones. If there are enough origins the two
 * share no outcome either: a whole horizon lies between them.
 *
 * @param narrowest, parts see bandFactors
 * @returns the factors, and what the scaled bands covered; no checks if there are too few origins to keep some
 * apart, when the factors come from all
 */
export function checkBands(
  runs: readonly BacktestRun[],
  horizon: number,
  narrowest = 1,
  parts = 1,
): { readonly factors: BandFactors; readonly checks: readonly BandCheck[] } {
  const half = Math.floor(runs.length / 2)
  const later = runs.slice(half)
  const apart = runs.filter(({ origin }) => origin + horizon <= later[0]!.origin)
  const earlier = apart.length >= leastOrigins ? apart : runs.slice(0, half)
  if (earlier.length < leastOrigins) return { factors: bandFactors(runs, narrowest, parts), checks: [] }
  const factors = bandFactors(earlier, narrowest, parts)
  const actual = later.flatMap((run) => run.actual)
  const checks = factors.map((scaledBy, index): BandCheck => {
    const bands = later.map(({ forecast }) => scaleBands(forecast, factors, horizon).bands[index]!)
    const { level } = bands[0]!
    const lower = bands.flatMap((band) => band.lower)
    const upper = bands.flatMap((band) => band.upper)
    return {
      level,
      coverage: coverage(actual, { lower, upper }),
      score: intervalScore(actual, { level, lower, upper }),
      scaledBy,
      origins: later.length,
    }
  })
  return { factors, checks }
}
