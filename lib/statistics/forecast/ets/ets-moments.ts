import { requireHorizon } from '../series'
import type { EtsFit } from './ets-fit'

/** Mean and variance of what lies 1, 2, … steps ahead. */
export interface Moments {
  readonly mean: readonly number[]
  readonly variance: readonly number[]
}

/**
 * Mean and variance of future values by the exact formulae of Hyndman, Koehler, Ord and Snyder (2008,
 * chapter 6): their classes 1 (all additive), 2 (multiplicative errors) and 3 (multiplicative errors and
 * season).
 *
 * @param form 'as-r' repeats two slips of R's forecast 8, so that its published numbers can be checked: a class
 * 3 trend is damped from the second step only, and without a trend the season takes in an error a step early
 */
export function etsMoments(fit: EtsFit, horizon: number, form: 'exact' | 'as-r' = 'exact'): Moments {
  requireHorizon(horizon)
  const exact = form === 'exact'
  if (fit.model.season === 'M') return seasonalProduct(fit, horizon, exact ? fit.weights.phi : 1)
  return linear(fit, horizon, exact || fit.model.trend === 'A' ? fit.period : fit.period - 1)
}

/** Classes 1 and 2: the mean is linear in the state. */
function linear(
  { model, period, weights, last, variance }: EtsFit,
  horizon: number,
  /** Steps after which an error comes back with the season. */
  returns: number,
): Moments {
  const { alpha, beta, gamma, phi } = weights
  const mean: number[] = []
  // c_j: what an error now adds to the value j steps later.
  const carried: number[] = []
  let damping = 0
  for (let step = 0; step < horizon; step += 1) {
    damping += phi ** (step + 1)
    const slope = model.trend === 'N' ? 0 : damping
    const season = model.season === 'N' ? 0 : last.season[period - 1 - (step % period)]!
    mean.push(last.level + slope * last.slope + season)
    const repeats = model.season === 'A' && (step + 1 - returns) % period === 0
    carried.push(alpha + beta * slope + (repeats ? gamma : 0))
  }
  if (model.error === 'A') {
    let total = 1
    return {
      mean,
      variance: mean.map((_, step) => variance * (step === 0 ? 1 : (total += carried[step - 1]! ** 2))),
    }
  }
  // Class 2: errors are in proportion to the mean, so squares build up over the steps.
  const squares: number[] = []
  for (let step = 0; step < horizon; step += 1) {
    let spread = 0
    for (let lag = 1; lag <= step; lag += 1) spread += carried[lag - 1]! ** 2 * squares[step - lag]!
    squares.push(mean[step]! ** 2 + variance * spread)
  }
  return { mean, variance: squares.map((square, step) => (1 + variance) * square - mean[step]! ** 2) }
}

/**
 * Class 3: the state is trend (level and slope) times season, one product for each position of the season.
 * Their means and covariances are carried forward as one small block per pair of positions: each step moves
 * every position on by one and puts the error into the newest. (The matrices of section 6.3 of the book, without
 * their zeros.)
 */
function seasonalProduct(fit: EtsFit, horizon: number, first: number): Moments {
  const { model, period, weights, last, variance } = fit
  const { alpha, beta, gamma, phi } = weights
  const trended = model.trend !== 'N'
  // Trend: read off, moved on, and moved by an error.
  const read = trended ? [1, first] : [1]
  const move: Block = trended ? [1, first, 0, phi] : [1]
  const shock: Block = trended ? [alpha, alpha * first, beta, beta * first] : [alpha]
  const newest = times(gamma, shock)
  // The newest position also carries the old trend into its own error.
  const mixed = (position: number) => (position === 0 ? plus(shock, times(gamma, move)) : shock)
  const trend = trended ? [last.level, last.slope] : [last.level]

  const positions = Array.from({ length: period }, (_, position) => position)
  const before = (position: number) => (position + period - 1) % period
  let means = positions.map((position) => trend.map((value) => value * last.season[position]!))
  let covariance = positions.map(() => positions.map((): Block => move.map(() => 0)))
  const moments = { mean: [] as number[], variance: [] as number[] }
  for (let step = 0; step < horizon; step += 1) {
    const [now, spread] = [means, covariance]
    const mean = dot(read, now[period - 1]!)
    const inherited = dot(read, apply(spread[period - 1]![period - 1]!, read))
    moments.mean.push(mean)
    moments.variance.push((1 + variance) * inherited + variance * mean * mean)
    if (step === horizon - 1) break

    covariance = positions.map((i) =>
      positions.map((j) => {
        const [from, to] = [before(i), before(j)]
        const old = spread[from]![to]!
        const square = outer(now[from]!, now[to]!)
        let block = about(mixed(i), plus(old, square), mixed(j))
        if (j === 0) block = plus(block, about(move, old, newest))
        if (i === 0) block = plus(block, about(newest, old, move))
        if (i === 0 && j === 0) {
          const fourth = plus(times(3, old), times(2, square))
          block = plus(block, times(variance, about(newest, fourth, newest)))
        }
        return plus(about(move, old, move), times(variance, block))
      }),
    )
    means = positions.map((position) => {
      const moved = apply(move, now[before(position)]!)
      if (position !== 0) return moved
      const shocked = apply(newest, now[period - 1]!)
      return moved.map((value, index) => value + variance * shocked[index]!)
    })
  }
  return moments
}

/** A matrix of 1 × 1 or 2 × 2 numbers, row by row. */
type Block = readonly number[]

const plus = (a: Block, b: Block): Block => a.map((value, index) => value + b[index]!)
const times = (factor: number, a: Block): Block => a.map((value) => factor * value)
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const outer = (a: readonly number[], b: readonly number[]): Block => a.flatMap((x) => b.map((y) => x * y))

const apply = (a: Block, x: readonly number[]): number[] =>
  x.length === 1 ? [a[0]! * x[0]!] : [a[0]! * x[0]! + a[1]! * x[1]!, a[2]! * x[0]! + a[3]! * x[1]!]

/** a · m · bᵀ */
function about(a: Block, m: Block, b: Block): Block {
  if (m.length === 1) return [a[0]! * m[0]! * b[0]!]
  const rows = [
    [a[0]! * m[0]! + a[1]! * m[2]!, a[0]! * m[1]! + a[1]! * m[3]!],
    [a[2]! * m[0]! + a[3]! * m[2]!, a[2]! * m[1]! + a[3]! * m[3]!],
  ] as const
  return rows.flatMap(([x, y]) => [x * b[0]! + y * b[1]!, x * b[2]! + y * b[3]!])
}
