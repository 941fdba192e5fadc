import { StatisticsError } from '../../statistics-error'
import { nelderMead } from '../nelder-mead'
import { isConstant, requireSeries, type Series } from '../series'
import { etsBounds, weightRange } from './ets-bounds'
import { etsFilter } from './ets-filter'
import { etsStart } from './ets-start'
import { etsName, type EtsModel, type EtsState, type EtsWeights } from './ets-model'

/** A perfect fit has no finite likelihood. */
const perfect = -1e10

/** A fitted exponential smoothing model. */
export interface EtsFit {
  readonly model: EtsModel
  /** Such as ETS(A,Ad,A). */
  readonly name: string
  readonly period: number
  readonly weights: EtsWeights
  /** Before the first value; season newest first, the last of them follows from the rest. */
  readonly start: EtsState
  readonly last: EtsState
  readonly errors: readonly number[]
  /** Variance of the one-step errors (relative ones if errors are multiplicative). */
  readonly variance: number
  readonly meanSquare: number
  readonly logLikelihood: number
  readonly aic: number
  readonly aicc: number
  readonly bic: number
}

/**
 * Fits one exponential smoothing model by maximum likelihood: weights and starting values together, by the
 * simplex search, within the usual and admissible bounds. Hyndman et al. (2008); definitions, starting values
 * and search as in R's forecast 8, so that results can be compared number by number.
 *
 * @param criterion what is made small: minus the likelihood, or the mean square error (as simple exponential
 * smoothing in the Theta method has it)
 * @throws StatisticsError `too-few` values for the number of parameters; `degenerate` for a multiplicative
 * model of values that are not all above 0, or a likelihood without a value at the start
 */
export function etsFit(
  series: Series,
  model: EtsModel,
  criterion: 'likelihood' | 'mean-square' = 'likelihood',
): EtsFit {
  requireSeries(series)
  const { values } = series
  const period = model.season === 'N' ? 1 : series.period
  if (model.season !== 'N' && (period < 2 || period > 24))
    throw new StatisticsError('out-of-range', `A seasonal model needs a period from 2 to 24, not ${period}`)
  if (model.error === 'A' && model.season === 'M')
    throw new StatisticsError('out-of-range', 'Additive errors with a multiplicative season are unstable')
  if (model.damped && model.trend === 'N') throw new StatisticsError('out-of-range', 'No trend to damp')
  if ((model.error === 'M' || model.season === 'M') && values.some((value) => value <= 0))
    throw new StatisticsError('degenerate', 'A multiplicative model needs values above 0')
  const sought = countParameters(model, period)
  if (values.length < sought + 2)
    throw new StatisticsError('too-few', `${etsName(model)} needs ${sought + 2} values, not ${values.length}`)
  if (isConstant(values)) throw new StatisticsError('degenerate', 'A constant series has no errors to fit')

  const unpack = unpacker(model, period)
  const allowed = etsBounds(model, period)
  const y = Float64Array.from(values)
  const errors = new Float64Array(values.length)
  const ring = new Float64Array(period)
  const seasonStarts = new Float64Array(period)

  const run = (point: Float64Array) => {
    const { weights, level, slope } = unpack(point, seasonStarts)
    if (!allowed(weights)) return undefined
    for (let position = 0; position < period; position += 1) {
      // The newest of the starting season belongs to the last position.
      const value = seasonStarts[period - 1 - position]!
      if (model.season === 'M' && value < 0) return undefined
      ring[position] = value
    }
    return etsFilter(y, model, weights, { level, slope }, ring, errors)
  }
  const best = nelderMead(
    (point) => {
      const pass = run(point)
      if (!pass || Number.isNaN(pass.deviance)) return Infinity
      // A perfect fit has no finite likelihood.
      return criterion === 'mean-square' ? pass.meanSquare : Math.max(pass.deviance, -1e10)
    },
    startingPoint(series, model, period),
  )

  const { weights, level, slope } = unpack(best.point, seasonStarts)
  const start = { level, slope, season: model.season === 'N' ? [] : [...seasonStarts] }
  const pass = run(best.point)!
  const newest = values.length - 1
  const season = start.season.map((_, age) => ring[(((newest - age) % period) + period) % period]!)
  const count = values.length
  const parameters = sought + 1
  const squares = errors.reduce((total, error) => total + error * error, 0)
  const deviance = Math.max(pass.deviance, perfect)
  const aic = deviance + 2 * parameters
  return {
    model,
    name: etsName(model),
    period,
    weights,
    start,
    last: { level: pass.level, slope: pass.slope, season },
    errors: [...errors],
    variance: squares / (count - sought),
    meanSquare: pass.meanSquare,
    logLikelihood: -0.5 * deviance,
    aic,
    aicc: aic + (2 * parameters * (parameters + 1)) / (count - parameters - 1),
    bic: deviance + Math.log(count) * parameters,
  }
}

/** Weights and starting values that are sought: the last of the season follows from the others. */
export const countParameters = ({ trend, season, damped }: EtsModel, period: number) =>
  2 + (trend === 'N' ? 0 : 2) + (damped ? 1 : 0) + (season === 'N' ? 0 : period)

/** Where the search starts: low weights, and the starting values of etsStart. */
function startingPoint(series: Series, model: EtsModel, period: number): number[] {
  const between = ([least, most]: readonly [number, number], share: number, cap = most) =>
    least + share * (Math.min(most, cap) - least)
  const alpha = between(weightRange.alpha, 0.2 / period)
  const { level, slope, season } = etsStart(series, model)
  return [
    alpha,
    ...(model.trend === 'N' ? [] : [between(weightRange.beta, 0.1, alpha)]),
    ...(model.season === 'N' ? [] : [between(weightRange.gamma, 0.05, 1 - alpha)]),
    ...(model.damped ? [between(weightRange.phi, 0.99)] : []),
    level,
    ...(model.trend === 'N' ? [] : [slope]),
    ...season,
  ]
}

/** Reads weights and starting values from a point of the search. */
function unpacker(model: EtsModel, period: number) {
  return (point: Float64Array, season: Float64Array) => {
    let next = 0
    const alpha = point[next++]!
    const beta = model.trend === 'N' ? 0 : point[next++]!
    const gamma = model.season === 'N' ? 0 : point[next++]!
    const phi = model.damped ? point[next++]! : 1
    const level = point[next++]!
    const slope = model.trend === 'N' ? 0 : point[next++]!
    if (model.season !== 'N') {
      let total = 0
      for (let age = 0; age < period - 1; age += 1) total += season[age] = point[next++]!
      season[period - 1] = (model.season === 'M' ? period : 0) - total
    }
    return { weights: { alpha, beta, gamma, phi }, level, slope }
  }
}
