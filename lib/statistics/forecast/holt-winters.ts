import { StatisticsError } from '../statistics-error'
import { requireProbability } from '../guards'
import { classicalDecomposition, type SeasonForm } from './classical-decomposition'
import { minimiseInBox } from './box/minimise-in-box'
import { requireHorizon, requireSeries, type Series } from './series'
import { straightLine } from './straight-line'

/** Share of each new value taken into level, trend and season. */
export interface HoltWintersWeights {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
}

export interface HoltWintersFit extends HoltWintersWeights {
  readonly form: SeasonForm
  readonly level: number
  readonly trend: number
  /** For the next values in order. */
  readonly season: readonly number[]
  readonly squaredErrors: number
}

/** Starting level, trend and season, from the first two seasons. */
interface Start {
  readonly level: number
  readonly trend: number
  readonly season: readonly number[]
}

/**
 * Holt–Winters smoothing (Holt 1957, Winters 1960) with a trend and a season. Starting values from the
 * classical decomposition of the first two seasons; weights not given are those with the least squared errors
 * one step ahead, sought from 0.3, 0.1 and 0.1 within 0 to 1. As R's HoltWinters.
 *
 * @throws StatisticsError `too-few` unless there are two seasons and a value more; `degenerate` for a
 * multiplicative season of values at 0; `out-of-range` for weights outside 0 to 1
 */
export function holtWinters(
  series: Series,
  form: SeasonForm,
  given: Partial<HoltWintersWeights> = {},
): HoltWintersFit {
  requireSeries(series, 2 * series.period + 1)
  requireProbability(Object.values(given), 'A weight')
  if (given.alpha === 0)
    throw new StatisticsError('out-of-range', 'A weight of 0 for the level learns nothing')
  if (form === 'multiplicative' && series.values.some((value) => value === 0))
    throw new StatisticsError('degenerate', 'A multiplicative season needs values other than 0')
  const start = startOf(series, form)
  const names = (['alpha', 'beta', 'gamma'] as const).filter((name) => given[name] === undefined)
  const weightsAt = (point: readonly number[]): HoltWintersWeights => ({
    ...initial,
    ...given,
    ...Object.fromEntries(names.map((name, index) => [name, point[index]!])),
  })
  const found =
    names.length === 0
      ? []
      : minimiseInBox(
          (point) => smooth(series, form, start, weightsAt(point)).squaredErrors,
          names.map((name) => initial[name]),
        )
  return smooth(series, form, start, weightsAt(found))
}

const initial: HoltWintersWeights = { alpha: 0.3, beta: 0.1, gamma: 0.1 }

/** Level, trend and season carried forward. */
export function holtWintersMean({ form, level, trend, season }: HoltWintersFit, horizon: number): number[] {
  requireHorizon(horizon)
  return Array.from({ length: horizon }, (_, step) => {
    const seasonal = season[step % season.length]!
    const line = level + (step + 1) * trend
    return form === 'additive' ? line + seasonal : line * seasonal
  })
}

function startOf({ values, period }: Series, form: SeasonForm): Start {
  const early = classicalDecomposition({ values: values.slice(0, 2 * period), period }, form)
  const line = straightLine(
    early.trend.filter((level) => level !== null),
    1,
  )
  return { level: line.intercept, trend: line.slope, season: early.figure }
}

function smooth(
  { values, period }: Series,
  form: SeasonForm,
  start: Start,
  weights: HoltWintersWeights,
): HoltWintersFit {
  const { alpha, beta, gamma } = weights
  const additive = form === 'additive'
  const season = [...start.season]
  let { level, trend } = start
  let squaredErrors = 0
  // The first season served to find the starting values.
  for (let t = period; t < values.length; t += 1) {
    const y = values[t]!
    const position = t % period
    const seasonal = season[position]!
    const line = level + trend
    squaredErrors += (y - (additive ? line + seasonal : line * seasonal)) ** 2
    const before = level
    level = alpha * (additive ? y - seasonal : y / seasonal) + (1 - alpha) * line
    trend = beta * (level - before) + (1 - beta) * trend
    season[position] = gamma * (additive ? y - level : y / level) + (1 - gamma) * seasonal
  }
  const next = season.map((_, step) => season[(values.length + step) % period]!)
  return { ...weights, form, level, trend, season: next, squaredErrors }
}
