import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import { loess, loessAt } from './loess'
import { partialSort } from './partial-sort'
import { requireSeries, type Series } from './series'

/** A series as the sum of its parts. */
export interface SeasonalTrend {
  readonly seasonal: readonly number[]
  readonly trend: readonly number[]
  readonly remainder: readonly number[]
}

export interface StlOptions {
  /** How many years the season is smoothed over; 'periodic' = the same season throughout. */
  readonly seasonalSpan: number | 'periodic'
  /** Outlying values count less. */
  readonly robust?: boolean
}

const odd = (span: number) => Math.max(3, span % 2 === 0 ? span + 1 : span)
const jumpOf = (span: number) => Math.ceil(span / 10)

/**
 * STL: seasonal and trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning 1990), with the
 * spans, jumps and numbers of rounds that R's stl chooses. Unlike the classical decomposition, the season may
 * change slowly and the ends are not lost.
 *
 * @throws StatisticsError `too-few` unless there are more than two seasons of two or more values
 */
export function stl(series: Series, { seasonalSpan, robust = false }: StlOptions): SeasonalTrend {
  const { values, period } = series
  requireSeries(series, 2 * period + 1)
  if (period < 2) throw new StatisticsError('out-of-range', 'A season needs at least two values')
  const periodic = seasonalSpan === 'periodic'
  const givenSpan = periodic ? 10 * values.length + 1 : seasonalSpan
  if (!(givenSpan >= 1))
    throw new StatisticsError('out-of-range', `The span must be at least 1, not ${givenSpan}`)
  const trendSpan = Math.ceil((1.5 * period) / (1 - 1.5 / givenSpan))
  const spans: Spans = {
    seasonal: odd(givenSpan),
    trend: odd(trendSpan),
    low: odd(period),
    seasonalJump: jumpOf(givenSpan),
    trendJump: jumpOf(odd(trendSpan)),
    lowJump: jumpOf(odd(period)),
  }

  const inner = robust ? 1 : 2
  const outer = robust ? 15 : 0
  let parts = { seasonal: values.map(() => 0), trend: values.map(() => 0) }
  let weights: number[] | undefined
  for (let round = 0; round <= outer; round += 1) {
    for (let pass = 0; pass < inner; pass += 1) parts = improve(series, parts.trend, spans, weights)
    if (round < outer)
      weights = robustnessWeights(values.map((y, i) => y - parts.trend[i]! - parts.seasonal[i]!))
  }
  const seasonal = periodic ? repeated(parts.seasonal, period) : parts.seasonal
  return {
    seasonal,
    trend: parts.trend,
    remainder: values.map((value, index) => value - seasonal[index]! - parts.trend[index]!),
  }
}

interface Spans {
  readonly seasonal: number
  readonly trend: number
  readonly low: number
  readonly seasonalJump: number
  readonly trendJump: number
  readonly lowJump: number
}

/** One pass: season from what the trend leaves, then trend from what the season leaves. */
function improve(
  { values, period }: Series,
  trend: readonly number[],
  spans: Spans,
  weights?: readonly number[],
) {
  const count = values.length
  // Each position of the season smoothed over the years, one year further at both ends.
  const cycles = new Array<number>(count + 2 * period).fill(0)
  for (let position = 0; position < period; position += 1) {
    const own = values.flatMap((value, index) => (index % period === position ? [value - trend[index]!] : []))
    const ownWeights = weights?.filter((_, index) => index % period === position)
    const smooth = loess(own, spans.seasonal, 0, spans.seasonalJump, ownWeights)
    const reach = Math.min(spans.seasonal, own.length)
    const before = loessAt(own, -1, 0, reach - 1, spans.seasonal, 0, ownWeights) ?? smooth[0]!
    const after = loessAt(own, own.length, own.length - reach, own.length - 1, spans.seasonal, 0, ownWeights)
    const extended = [before, ...smooth, after ?? smooth.at(-1)!]
    extended.forEach((value, cycle) => (cycles[cycle * period + position] = value))
  }
  // What is left of the trend in the cycles is taken out again.
  const averaged = running(running(running(cycles, period), period), 3)
  const low = loess(averaged, spans.low, 1, spans.lowJump)
  const seasonal = low.map((value, index) => cycles[index + period]! - value)
  const adjusted = values.map((value, index) => value - seasonal[index]!)
  return { seasonal, trend: loess(adjusted, spans.trend, 1, spans.trendJump, weights) }
}

/** Moving average of `length` values; shorter than its input by length − 1. */
function running(values: readonly number[], length: number): number[] {
  let total = 0
  for (let index = 0; index < length; index += 1) total += values[index]!
  const averages = [total / length]
  for (let index = length; index < values.length; index += 1) {
    total += values[index]! - values[index - length]!
    averages.push(total / length)
  }
  return averages
}

/** Tukey's biweight on six times the median absolute remainder. */
function robustnessWeights(remainder: readonly number[]): number[] {
  const sizes = remainder.map(Math.abs)
  const sorted = partialSort(sizes)
  const middle = Math.floor(sorted.length / 2)
  const scale = 3 * (sorted[middle]! + sorted[sorted.length - middle - 1]!)
  return sizes.map((size) => {
    if (size <= 0.001 * scale) return 1
    return size <= 0.999 * scale ? (1 - (size / scale) ** 2) ** 2 : 0
  })
}

/** The same season throughout: the average at each position. */
function repeated(seasonal: readonly number[], period: number): number[] {
  const figure = Array.from({ length: period }, (_, position) =>
    mean(seasonal.filter((_, index) => index % period === position)),
  )
  return seasonal.map((_, index) => figure[index % period]!)
}
