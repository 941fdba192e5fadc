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

const caseSchema = z.object({
  params: z.object({ frequency: z.number(), train: z.number(), h: z.number() }),
  input: z.object({ series: z.array(z.object({ value: z.number() })).min(1) }),
})

/** All methods on one series with its end held out, under the names R gives them. */
export function forecastSeriesCase(kase: GoldenCase): Record<string, unknown> {
  const { params, input } = caseSchema.parse(kase)
  const { frequency: period, train, h } = params
  const values = input.series.map(({ value }) => value)
  const series: Series = { values: values.slice(0, train), period }
  const test = values.slice(train)
  const auto = once(() => etsSelect(series))
  const thetaForecast = once(() => theta(series, h))
  const stlEts = once(() => stlForecast(series, h, undefined, 'periodic'))
  const answers: Record<string, () => unknown> = {
    seasonal_naive: () => stepsOf(seasonalNaive(series, h)),
    naive: () => stepsOf(naive(series, h)),
    rw_drift: () => stepsOf(drift(series, h)),
    mean: () => stepsOf(meanForecast(series, h)),
    theta: () => stepsOf(thetaForecast()),
    ets_auto: () => etsAnswer(auto(), h),
    stlm_ets: () => stepsOf(stlEts()),
    classical_additive: () => ({ figure: classicalDecomposition(series, 'additive').figure }),
    classical_multiplicative: () => ({ figure: classicalDecomposition(series, 'multiplicative').figure }),
    mase_scale: () => meanAbsoluteScale(series),
    test: () => test,
    accuracy: () => {
      const means: Record<string, () => readonly number[]> = {
        snaive: () => seasonalNaive(series, h).mean,
        naive: () => naive(series, h).mean,
        drift: () => drift(series, h).mean,
        theta: () => thetaForecast().mean,
        ets_auto: () => etsMoments(auto(), h, 'as-r').mean,
        stlm: () => stlEts().mean,
      }
      const scale = meanAbsoluteScale(series)
      const asked = Object.keys(Object(kase.expected.accuracy) as object)
      return Object.fromEntries(
        asked.flatMap((name) => (means[name] ? [[name, measures(test, means[name](), scale)]] : [])),
      )
    },
  }
  return Object.fromEntries(
    Object.keys(kase.expected).flatMap((key) => {
      const answer = answers[key] ?? byPattern(kase, key, series, h)
      return answer ? [[key, answer()]] : []
    }),
  )
}

/** Answers whose name carries a setting: a model, a window, a weight. */
function byPattern(kase: GoldenCase, key: string, series: Series, h: number): (() => unknown) | undefined {
  const model = /^ets_([AM])([NA])(d?)([NAM])$/.exec(key)
  if (model) return () => etsAnswer(etsFit(series, modelOf(model)), h)
  const decomposition = /^stl_(?:(periodic)|s(\d+))(_robust)?$/.exec(key)
  if (decomposition) {
    const seasonalSpan = decomposition[1] ? 'periodic' : Number(decomposition[2])
    return () => partsOf(series, { seasonalSpan, robust: decomposition[3] !== undefined })
  }
  const smoothing = /^ses_fixed_alpha_([\d.]+)_l0_y1$/.exec(key)
  if (smoothing) return () => simpleSmoothing(series.values, Number(smoothing[1]))
  const seasonal = /^holtwinters_(optim|fixed)_(additive|multiplicative)$/.exec(key)
  if (seasonal) {
    const given = seasonal[1] === 'fixed' ? weights.parse(kase.expected[key]) : {}
    return () =>
      holtWintersAnswer(series, h, given, seasonal[2] === 'additive' ? 'additive' : 'multiplicative')
  }
  return undefined
}

/** Fixed weights are stated among the expected values. */
const weights = z.object({ alpha: z.number(), beta: z.number(), gamma: z.number() })

function measures(test: readonly number[], mean: readonly number[], scale: number) {
  const compared = Math.min(test.length, mean.length)
  const found = accuracy(test.slice(0, compared), mean.slice(0, compared))
  return {
    RMSE: found.rootMeanSquareError,
    MAE: found.meanAbsoluteError,
    MAPE: found.meanAbsolutePercentageError,
    MASE: found.meanAbsoluteError / scale,
  }
}

function holtWintersAnswer(
  series: Series,
  horizon: number,
  given: Partial<HoltWintersWeights>,
  form: 'additive' | 'multiplicative',
) {
  const fit = holtWinters(series, form, given)
  const { alpha, beta, gamma, level, trend, season, squaredErrors } = fit
  const forecast = holtWintersMean(fit, horizon)
  return { alpha, beta, gamma, a: level, b: trend, s: season, SSE: squaredErrors, forecast }
}

function etsAnswer(fit: EtsFit, horizon: number) {
  const { mean, variance } = etsMoments(fit, horizon, 'as-r')
  const { model, weights: fitted, start } = fit
  return {
    model: fit.name,
    par: {
      alpha: fitted.alpha,
      ...(model.trend === 'A' ? { beta: fitted.beta } : {}),
      ...(model.season === 'N' ? {} : { gamma: fitted.gamma }),
      ...(model.damped ? { phi: fitted.phi } : {}),
      l: start.level,
      ...(model.trend === 'A' ? { b: start.slope } : {}),
      ...Object.fromEntries(start.season.slice(0, -1).map((value, age) => [`s${age}`, value])),
    },
    loglik: fit.logLikelihood,
    aicc: fit.aicc,
    aic: fit.aic,
    bic: fit.bic,
    sigma2: fit.variance,
    mse: fit.meanSquare,
    forecast: stepsOf(withBands(mean, variance.map(Math.sqrt))),
  }
}

const modelOf = ([, error, trend, damped, season]: RegExpExecArray): EtsModel => ({
  error: error === 'A' ? 'A' : 'M',
  trend: trend === 'A' ? 'A' : 'N',
  season: season === 'A' ? 'A' : season === 'M' ? 'M' : 'N',
  damped: damped === 'd',
})

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
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}
