import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import { meanAbsoluteScale } from './accuracy'
import { averageForecasts, averageWeights } from './average-forecasts'
import { backtest, type BacktestRun } from './backtest'
import { candidates, singleMethods, type SingleMethod } from './candidates'
import { checkBands, type BandCheck } from './check-bands'
import { defaultLevels, type Forecast } from './forecast'
import { scaleBands } from './scale-bands'
import { seasonalNaive } from './seasonal-naive'
import { isConstant, requireHorizon, requireSeries, type Series } from './series'

export type ForecastMethod = SingleMethod | 'average'

/** How a method did in backtests at the horizon used; null with the reason if it could not be tried. */
export interface MethodScore {
  readonly method: ForecastMethod
  /** Mean absolute scaled error: under 1 is better than "same as last year" does within the series. */
  readonly mase: number | null
  /** Share in the average. */
  readonly weight: number
  readonly reason?: string
}

export interface ForecastChoice {
  readonly method: ForecastMethod
  readonly forecast: Forecast
  /** False: nothing did better than "same as last year", which is then what is shown. */
  readonly beatsSeasonalNaive: boolean
  /** How many past forecasts each method was judged by; 0 = too short (leastToChoose), or all the same, to judge. */
  readonly origins: number
  readonly scores: readonly MethodScore[]
  /** Empty if there were too few origins to keep some apart. */
  readonly checks: readonly BandCheck[]
}

export interface ChoiceOptions {
  readonly levels?: readonly number[]
  /** The value nothing can fall below, such as 0 for counts. */
  readonly floor?: number
  readonly methods?: readonly SingleMethod[]
  /** At most so many past forecasts; the latest are taken. More cost time in proportion. */
  readonly mostOrigins?: number
  /** How many steps are forecast in all; those after the horizon rest on no test. By default the horizon. */
  readonly reach?: number
}

/**
 * Fewer past forecasts choose no method: made close to one another they meet the same outcomes, and what did well in one odd
 * year is no better for it. (On the published disposals of the Crown Court, four of them chose what then lost to "same as
 * last year" by far.)
 */
const leastToChoose = 6

/** A single method is taken instead of the average only if its error is this much smaller. */
const clearlyBetter = 0.75

/** The bands of an average are too wide where errors offset one another: they may be made narrower by up to this. */
const narrowestAverage = 0.7

/** They are scaled by thirds of the horizon: methods differ most in how fast their bands widen. */
const partsOfAverage = 3

/**
 * The forecast a page shows. Every method is tried on the past at the horizon used (rolling origin), and the
 * lowest mean absolute scaled error decides between the average of all, weighted by how well each did, and
 * single methods: an average does better than picking, so a single method must be better by a quarter. If nothing
 * beats "same as last year", that is what is shown. Bands are scaled at the earlier origins and checked at the
 * later ones.
 *
 * @param series longer than one season
 * @throws StatisticsError `too-few` or the guards' errors
 */
export function chooseForecast(series: Series, horizon: number, options: ChoiceOptions = {}): ForecastChoice {
  const {
    levels = defaultLevels,
    floor,
    methods = singleMethods,
    mostOrigins = 24,
    reach = horizon,
  } = options
  requireSeries(series, series.period + 1)
  requireHorizon(horizon)
  requireHorizon(reach)
  const finish = (forecast: Forecast) => (floor === undefined ? forecast : notBelow(forecast, floor))
  const origins = originsOf(series, horizon, mostOrigins)
  if (origins.length < leastToChoose || isConstant(series.values))
    return {
      method: 'seasonal-naive',
      forecast: finish(seasonalNaive(series, reach, levels)),
      beatsSeasonalNaive: false,
      origins: 0,
      scores: [],
      checks: [],
    }

  const scale = scaleOf(series)
  const forecasters = candidates(series)
  const tried = (['seasonal-naive', ...methods.filter((name) => name !== 'seasonal-naive')] as const).map(
    (method): Trial => {
      try {
        const runs = backtest(series, forecasters[method], origins, horizon, levels)
        return { method, mase: meanError(runs) / scale, runs }
      } catch (error) {
        if (!(error instanceof StatisticsError)) throw error
        return { method, mase: null, reason: error.message }
      }
    },
  )
  const working = tried.filter((result) => result.runs !== undefined)
  const weights = averageWeights(working.map(({ mase }) => mase))
  const averageRuns = origins.map((_, index) => ({
    ...working[0]!.runs[index]!,
    forecast: averageForecasts(
      working.map(({ runs }) => runs[index]!.forecast),
      weights,
    ),
  }))
  const average = { method: 'average' as const, mase: meanError(averageRuns) / scale, runs: averageRuns }
  const chosen = decide(working, average)
  const { factors, checks } =
    chosen.method === 'average'
      ? checkBands(chosen.runs, horizon, narrowestAverage, partsOfAverage)
      : checkBands(chosen.runs, horizon)
  const ahead = (method: SingleMethod) => forecasters[method](series, reach, levels)
  const forecast =
    chosen.method === 'average'
      ? averageForecasts(
          working.map(({ method }) => ahead(method)),
          weights,
        )
      : ahead(chosen.method)
  return {
    method: chosen.method,
    forecast: finish(scaleBands(forecast, factors, horizon)),
    beatsSeasonalNaive: chosen.method !== 'seasonal-naive',
    origins: origins.length,
    scores: [
      ...tried.map(({ method, mase, reason }): MethodScore => {
        const place = working.findIndex((result) => result.method === method)
        return {
          method,
          mase,
          weight: place < 0 ? 0 : weights[place]!,
          ...(reason === undefined ? {} : { reason }),
        }
      }),
      { method: 'average', mase: average.mase, weight: 0 },
    ],
    checks,
  }
}

type Trial =
  | { method: SingleMethod; mase: number; runs: BacktestRun[]; reason?: undefined }
  | { method: SingleMethod; mase: null; runs?: undefined; reason: string }

interface Scored<Method> {
  readonly method: Method
  readonly mase: number
  readonly runs: readonly BacktestRun[]
}

/** The seasonal naive comes first among the singles. */
function decide(
  singles: readonly Scored<SingleMethod>[],
  average: Scored<'average'>,
): Scored<SingleMethod> | Scored<'average'> {
  const yardstick = singles[0]!
  const best = singles.reduce((winner, single) => (single.mase < winner.mase ? single : winner))
  if (average.mase < yardstick.mase) return best.mase <= clearlyBetter * average.mase ? best : average
  return best
}

/**
 * Origins with the whole horizon to come; evenly thinned, the latest kept. At the first, two seasons and a value
 * are known, and enough for every parameter of Holt–Winters.
 */
function originsOf({ values, period }: Series, horizon: number, most: number): number[] {
  const last = values.length - horizon
  const first = Math.max(2 * period + 1, period + 7)
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const origins: number[] = []
  for (let origin = last; origin >= first; origin -= step) origins.unshift(origin)
  return origins
}

/** If every year is alike, errors are compared as they are. */
function scaleOf(series: Series): number {
  const { values, period } = series
  return values.slice(period).every((value, index) => value === values[index]) ? 1 : meanAbsoluteScale(series)
}

const meanError = (runs: readonly BacktestRun[]) =>
  mean(
    runs.flatMap(({ actual, forecast }) =>
      actual.map((value, step) => Math.abs(value - forecast.mean[step]!)),
    ),
  )

function notBelow({ mean, bands }: Forecast, floor: number): Forecast {
  const cut = (path: readonly number[]) => path.map((value) => Math.max(value, floor))
  return {
    mean: cut(mean),
    bands: bands.map(({ level, lower, upper }) => ({ level, lower: cut(lower), upper: cut(upper) })),
  }
}
