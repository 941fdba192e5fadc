import type { EtsModel, EtsWeights } from './ets-model'

/** Below this a divisor counts as zero, and the ratio as huge (Hyndman et al. 2008, their implementation). */
const nearZero = 1e-10
const huge = 1e10

/** What one pass of the recursion over the series found. */
export interface EtsPass {
  /** n·log Σe² (+ 2 Σ log|ŷ| for multiplicative errors): −2 log likelihood without its constant. */
  readonly deviance: number
  /** Mean square error one step ahead. */
  readonly meanSquare: number
  readonly level: number
  readonly slope: number
}

/**
 * Runs the exponential smoothing recursion of Hyndman, Koehler, Ord and Snyder (2008), tables 2.2 and 2.3,
 * over the values. This is the inner loop of every fit, so it keeps the season in a ring and allocates nothing.
 *
 * @param errors filled with the one-step errors (relative ones for multiplicative errors)
 */
export function etsFilter(
  values: Float64Array,
  model: EtsModel,
  weights: EtsWeights,
  start: { readonly level: number; readonly slope: number },
  /** One value for each position of the season, position 0 first. Left as it stands after the last value. */
  ring: Float64Array,
  errors: Float64Array,
): EtsPass {
  const { alpha, beta, gamma, phi } = weights
  const trended = model.trend === 'A'
  const seasonal = model.season !== 'N'
  const added = model.season === 'A'
  const relative = model.error === 'M'
  const steepness = beta / alpha
  const period = ring.length
  let { level, slope } = start
  let position = 0
  let carried = 0
  let season = 0
  let squares = 0
  let logs = 0
  let meanSquare = 0

  for (let t = 0; t < values.length; t += 1) {
    const y = values[t]!
    if (trended) carried = phi * slope
    const expected = level + carried
    let forecast = expected
    let adjusted = y
    if (seasonal) {
      season = ring[position]!
      if (added) {
        forecast = expected + season
        adjusted = y - season
      } else {
        forecast = expected * season
        adjusted = Math.abs(season) < nearZero ? huge : y / season
      }
    }
    const miss = y - forecast
    const error = relative ? miss / forecast : miss
    errors[t] = error
    meanSquare = (meanSquare * t + miss * miss) / (t + 1)
    squares += error * error
    if (relative) logs += Math.log(Math.abs(forecast))

    const before = level
    level = expected + alpha * (adjusted - expected)
    if (trended) slope = carried + steepness * (level - before - carried)
    if (seasonal) {
      const departure = added ? y - expected : Math.abs(expected) < nearZero ? huge : y / expected
      ring[position] = season + gamma * (departure - season)
      position = position + 1 === period ? 0 : position + 1
    }
  }
  const deviance = values.length * Math.log(squares) + (relative ? 2 * logs : 0)
  return { deviance, meanSquare, level, slope }
}
