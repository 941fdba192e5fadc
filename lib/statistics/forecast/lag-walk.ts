import { mean, sum } from '../mean'
import { defaultLevels, withBands, type Forecast } from './forecast'
import { requireHorizon } from './series'

/**
 * Repeats the last `lag` values, plus a drift per round if asked: y(n + h) = y(n + h − k·lag) + k·drift.
 *
 * The drift is the mean change over a lag. Variance of the error at round k: k·σ² + (k·se(drift))², with
 * σ² the mean square change (about the drift, on one degree of freedom fewer). As in R's forecast.
 * The caller checks that there are more values than the lag (one more again for a drift's error).
 */
export function lagWalk(
  values: readonly number[],
  horizon: number,
  {
    lag,
    drift = false,
    levels = defaultLevels,
  }: { lag: number; drift?: boolean; levels?: readonly number[] },
): Forecast {
  requireHorizon(horizon)
  const changes = values.slice(lag).map((value, index) => value - values[index]!)
  const perRound = drift ? mean(changes) : 0
  const squares = sum(changes.map((change) => (change - perRound) ** 2))
  const variance = squares / (changes.length - (perRound === 0 ? 0 : 1))
  const driftError = drift ? Math.sqrt(squares / (changes.length - 1) / changes.length) : 0
  const rounds = Array.from({ length: horizon }, (_, step) => Math.floor(step / lag) + 1)
  return withBands(
    rounds.map((round, step) => values[values.length - lag + (step % lag)]! + round * perRound),
    rounds.map((round) => Math.sqrt(variance * round + (round * driftError) ** 2)),
    levels,
  )
}
