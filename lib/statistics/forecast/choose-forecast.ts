import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import { meanAbsoluteScale } from './accuracy'
import { backtest, type BacktestRun } from './backtest'
import { candidates, type ForecastMethod } from './candidates'
import { defaultLevels, type Forecast } from './forecast'
import { coverage, intervalScore } from './interval-score'
import { seasonalNaive } from './seasonal-naive'
import { isConstant, requireHorizon, requireSeries, type Series } from './series'
import { wideningFactors, widenBands } from './widen-bands'

/** How a method did in backtests at the horizon used; null with the reason if it could not be tried. */
export interface MethodScore {
  readonly method: ForecastMethod
  /** Mean absolute scaled error: under 1 is better than "same as last year" did within the series. */
  readonly mase: number | null
  readonly reason?: string
}

/** What a band covered in backtests that had no part in widening it. */
export interface BandCheck {
  readonly level: number
  /** Share of values that fell within. */
  readonly coverage: number
  /** Gneiting and Raftery's interval score. */
  readonly score: number
  /** How many times wider than the model's own band it was made; 1 = left as it was. */
  readonly widenedBy: number
}

export interface ForecastChoice {
  readonly method: ForecastMethod
  readonly forecast: Forecast
  /** False: nothing did better than "same as last year", which is then what is shown. */
  readonly beatsSeasonalNaive: boolean
  /** How many past forecasts each method was judged by; 0 = the series is too short to judge. */
  readonly origins: number
  readonly scores: readonly MethodScore[]
  /** Empty if there were too few origins to keep some apart. */
  readonly checks: readonly BandCheck[]
}

export interface ChoiceOptions {
  readonly levels?: readonly number[]
  /** The value nothing can fall below, such as 0 for counts. */
  readonly floor?: number
  readonly methods?: readonly ForecastMethod[]
  /** At most so many past forecasts; the latest are taken. */
  readonly mostOrigins?: number
}

/** Fewer past forecasts than this say nothing about which method is better, or whether bands hold. */
const leastOrigins = 4

/**
 * The forecast a page shows. Every method is tried on the past at the horizon used (rolling origin), the one
 * with the lowest mean absolute scaled error is taken, and "same as last year" unless something beats it. Its
 * bands are widened if they covered too little at the earlier origins, and checked at the later ones.
 *
 * @param series at least one season and one value
 * @throws StatisticsError `too-few` or the guards' errors
 */
export function chooseForecast(series: Series, horizon: number, options: ChoiceOptions = {}): ForecastChoice {
  const { levels = defaultLevels, floor, methods = Object.keys(candidates) as ForecastMethod[] } = options
  requireSeries(series, series.period + 1)
  requireHorizon(horizon)
  const finish = (forecast: Forecast) => (floor === undefined ? forecast : notBelow(forecast, floor))
  const origins = originsOf(series, horizon, options.mostOrigins ?? 24)
  const baseline: ForecastChoice = {
    method: 'seasonal-naive',
    forecast: finish(seasonalNaive(series, horizon, levels)),
    beatsSeasonalNaive: false,
    origins: 0,
    scores: [],
    checks: [],
  }
  if (origins.length < leastOrigins || isConstant(series.values)) return baseline

  const scale = scaleOf(series)
  const trials = new Map<ForecastMethod, BacktestRun[]>()
  const scores = (
    ['seasonal-naive', ...methods.filter((method) => method !== 'seasonal-naive')] as const
  ).map((method): MethodScore => {
    try {
      const runs = backtest(series, candidates[method], origins, horizon, levels)
      trials.set(method, runs)
      return { method, mase: meanAbsoluteError(runs) / scale }
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error
      return { method, mase: null, reason: error.message }
    }
  })
  const best = scores.reduce((winner, score) =>
    score.mase !== null && winner.mase !== null && score.mase < winner.mase ? score : winner,
  )
  const { factors, checks } = calibrate(trials.get(best.method)!, horizon)
  return {
    method: best.method,
    forecast: finish(widenBands(candidates[best.method](series, horizon, levels), factors)),
    beatsSeasonalNaive: best.method !== 'seasonal-naive',
    origins: origins.length,
    scores,
    checks,
  }
}

/** Origins with two seasons and a value known and the whole horizon to come; evenly thinned, the latest kept. */
function originsOf({ values, period }: Series, horizon: number, most: number): number[] {
  const last = values.length - horizon
  const first = 2 * period + 1
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const origins: number[] = []
  for (let origin = last; origin >= first; origin -= step) origins.unshift(origin)
  return origins
}

/** Every year alike but for the last: then absolute errors are compared as they are. */
function scaleOf(series: Series): number {
  const changes = series.values.slice(series.period).map((value, index) => value - series.values[index]!)
  return isConstant([0, ...changes]) ? 1 : meanAbsoluteScale(series)
}

const meanAbsoluteError = (runs: readonly BacktestRun[]) =>
  mean(
    runs.flatMap(({ actual, forecast }) =>
      actual.map((value, step) => Math.abs(value - forecast.mean[step]!)),
    ),
  )

/**
 * Earlier origins say how much wider the bands must be, later ones whether they then hold. If there are enough,
 * the two also share no outcome: a whole horizon lies between them.
 */
function calibrate(runs: readonly BacktestRun[], horizon: number) {
  const half = Math.floor(runs.length / 2)
  const later = runs.slice(half)
  const apart = runs.filter(({ origin }) => origin + horizon <= later[0]!.origin)
  const earlier = apart.length >= leastOrigins ? apart : runs.slice(0, half)
  if (earlier.length < leastOrigins) return { factors: wideningFactors(runs), checks: [] }
  const factors = wideningFactors(earlier)
  const widened = later.map((run) => ({ ...run, forecast: widenBands(run.forecast, factors) }))
  const checks = factors.map((widenedBy, index): BandCheck => {
    const all = { level: 0, lower: [] as number[], upper: [] as number[] }
    for (const { forecast } of widened) {
      const { level, lower, upper } = forecast.bands[index]!
      all.level = level
      all.lower.push(...lower)
      all.upper.push(...upper)
    }
    const actual = widened.flatMap((run) => run.actual)
    return { level: all.level, coverage: coverage(actual, all), score: intervalScore(actual, all), widenedBy }
  })
  return { factors, checks }
}

function notBelow({ mean, bands }: Forecast, floor: number): Forecast {
  const cut = (path: readonly number[]) => path.map((value) => Math.max(value, floor))
  return {
    mean: cut(mean),
    bands: bands.map(({ level, lower, upper }) => ({ level, lower: cut(lower), upper: cut(upper) })),
  }
}
