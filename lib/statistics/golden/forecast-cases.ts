import { z } from 'zod'
import { accuracy, meanAbsoluteScale } from '../forecast/accuracy'
import { classicalDecomposition } from '../forecast/classical-decomposition'
import { drift } from '../forecast/drift'
import { etsFit, type EtsFit } from '../forecast/ets/ets-fit'
import type { EtsModel } from '../forecast/ets/ets-model'
import { etsMoments } from '../forecast/ets/ets-moments'
import { etsSelect } from '../forecast/ets/ets-select'
import { withBands, type Forecast } from '../forecast/forecast'
import { holtWinters, holtWintersMean, type HoltWintersWeights } from '../forecast/holt-winters'
import { meanForecast } from '../forecast/mean-forecast'
import { naive } from '../forecast/naive'
import { seasonalNaive } from '../forecast/seasonal-naive'
import type { Series } from '../forecast/series'
import { simpleSmoothing } from '../forecast/simple-smoothing'
import { stlForecast } from '../forecast/stl-forecast'
import { stl, type StlOptions } from '../forecast/stl'
import { theta } from '../forecast/theta'
import type { GoldenCase } from './golden-case'

const inputSchema = z.object({ series: z.array(z.object({ value: z.number() })).min(1) })
const paramsSchema = z.object({
  frequency: z.number(),
  train: z.number(),
  h: z.number(),
})

export function forecastCases(kase: GoldenCase): Record<string, unknown> {
  const values = inputSchema.parse(kase.input).series.map(({ value }) => value)
  const { frequency: period, train, h } = paramsSchema.parse(kase.params)
  const series: Series = { values: values.slice(0, train), period }
  const test = values.slice(train)
  const auto = once(() => etsSelect(series))
  const thetaForecast = once(() => theta(series, h))
  const stlEts = once(() => stlForecast(series, h, undefined, 'periodic'))
  const scale = once(() => meanAbsoluteScale(series))
  const measures = (mean: readonly number[]) => {
    const { rootMeanSquareError, meanAbsoluteError, meanAbsolutePercentageError } = accuracy(
      test.slice(0, h),
      mean.slice(0, test.length),
    )
    return {
      RMSE: rootMeanSquareError,
      MAE: meanAbsoluteError,
      MAPE: meanAbsolutePercentageError,
      MASE: meanAbsoluteError / scale(),
    }
  }
  const answers: Record<string, () => unknown> = {
    seasonal_naive: () => stepsOf(seasonalNaive(series, h)),
    naive: () => stepsOf(naive(series, h)),
    rw_drift: () => stepsOf(drift(series, h)),
    mean: () => stepsOf(meanForecast(series, h)),
    theta: () => stepsOf(thetaForecast()),
    ets_auto: () => etsAnswer(auto(), h),
    'ses_fixed_alpha_0.3_l0_y1': () => simpleSmoothing(series.values, 0.3),
    stl_periodic: () => partsOf(series, { seasonalSpan: 'periodic' }),
    stl_s7_robust: () => partsOf(series, { seasonalSpan: 7, robust: true }),
    stlm_ets: () => stepsOf(stlEts()),
    classical_additive: () => ({ figure: classicalDecomposition(series).figure }),
    mase_scale: scale,
    test: () => test,
    accuracy: () => ({
      snaive: measures(seasonalNaive(series, h).mean),
      theta: measures(thetaForecast().mean),
      ets_auto: measures(etsMoments(auto(), h, 'second').mean),
      stlm: measures(stlEts().mean),
    }),
  }
  const answer = (key: string): unknown => {
    const model = /^ets_([AM])([NA])(d?)([NAM])$/.exec(key)
    if (model) return etsAnswer(etsFit(series, modelOf(model)), h)
    const smoothing = /^holtwinters_(optim|fixed)_(additive|multiplicative)$/.exec(key)
    if (smoothing) return holtWintersAnswer(series, h, smoothing[1]!, smoothing[2]!)
    return answers[key]?.()
  }
  return Object.fromEntries(
    Object.keys(kase.expected).flatMap((key) => {
      const value = answer(key)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

const fixed: HoltWintersWeights = { alpha: 0.3, beta: 0.05, gamma: 0.2 }

function holtWintersAnswer(series: Series, horizon: number, how: string, form: string) {
  const shape = form === 'additive' ? 'additive' : 'multiplicative'
  const fit = holtWinters(series, shape, how === 'fixed' ? fixed : {})
  const { alpha, beta, gamma, level, trend, season, squaredErrors } = fit
  return {
    alpha,
    beta,
    gamma,
    a: level,
    b: trend,
    s: season,
    SSE: squaredErrors,
    forecast: holtWintersMean(fit, horizon),
  }
}

function etsAnswer(fit: EtsFit, horizon: number) {
  const { mean, variance } = etsMoments(fit, horizon, 'second')
  const { model, weights, start } = fit
  const par = {
    alpha: weights.alpha,
    ...(model.trend === 'A' ? { beta: weights.beta } : {}),
    ...(model.season === 'N' ? {} : { gamma: weights.gamma }),
    ...(model.damped ? { phi: weights.phi } : {}),
    l: start.level,
    ...(model.trend === 'A' ? { b: start.slope } : {}),
    ...Object.fromEntries(start.season.slice(0, -1).map((value, age) => [`s${age}`, value])),
  }
  return {
    model: fit.name,
    par,
    loglik: fit.logLikelihood,
    aicc: fit.aicc,
    aic: fit.aic,
    bic: fit.bic,
    sigma2: fit.variance,
    mse: fit.meanSquare,
    forecast: stepsOf(withBands(mean, variance.map(Math.sqrt))),
  }
}

function modelOf([, error, trend, damped, season]: RegExpExecArray): EtsModel {
  return {
    error: error === 'A' ? 'A' : 'M',
    trend: trend === 'A' ? 'A' : 'N',
    season: season === 'A' ? 'A' : season === 'M' ? 'M' : 'N',
    damped: damped === 'd',
  }
}

function stepsOf({ mean, bands }: Forecast) {
  return mean.map((value, step) => ({
    h: step + 1,
    mean: value,
    ...Object.fromEntries(
      bands.flatMap(({ level, lower, upper }) => [
        [`lo${100 * level}`, lower[step]],
        [`hi${100 * level}`, upper[step]],
      ]),
    ),
  }))
}

function partsOf(series: Series, options: StlOptions) {
  const { seasonal, trend, remainder } = stl(series, options)
  return seasonal.map((value, index) => ({
    seasonal: value,
    trend: trend[index],
    remainder: remainder[index],
  }))
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined
  return () => (done ??= { value: work() }).value
}
