import { z } from 'zod'
import { accuracy, meanAbsoluteScale } from '../forecast/accuracy'
import { backtest, originsFrom, type BacktestRun, type Forecaster } from '../forecast/backtest'
import { drift } from '../forecast/drift'
import { withBands } from '../forecast/forecast'
import { coverage, intervalScore } from '../forecast/interval-score'
import { naive } from '../forecast/naive'
import { seasonalNaive } from '../forecast/seasonal-naive'
import { simpleSmoothing } from '../forecast/simple-smoothing'
import { mean } from '../mean'
import { type GoldenCase, UnknownCaseError } from './golden-case'

const caseSchema = z.object({
  params: z.object({ frequency: z.number(), initial: z.number(), max_h: z.number() }),
  input: z.object({ series: z.array(z.object({ value: z.number() })).min(1) }),
  expected: z.object({ metrics: z.array(z.object({ method: z.string() })).default([]) }),
})

/** Rolling-origin backtests with an expanding window, up to the last origin with anything to forecast. */
export function backtestCase(kase: GoldenCase): Record<string, unknown> {
  const { params, input, expected } = caseSchema.parse(kase)
  const series = { values: input.series.map(({ value }) => value), period: params.frequency }
  const { initial, max_h: horizon } = params
  const origins = originsFrom(initial, series.values.length)
  const scale = meanAbsoluteScale({ ...series, values: series.values.slice(0, initial) })
  const first = backtest(series, seasonalNaive, [initial], horizon, [0.95])[0]!
  const band = first.forecast.bands[0]!
  return {
    metrics: expected.metrics.map(({ method }) =>
      metrics(method, backtest(series, forecasterOf(method), origins, horizon), scale, horizon),
    ),
    interval_score_95_snaive: {
      first_origin_mean: intervalScore(first.actual, band),
      coverage: coverage(first.actual, band),
    },
  }
}

function metrics(method: string, runs: readonly BacktestRun[], scale: number, horizon: number) {
  const actual = runs.flatMap((run) => run.actual)
  const forecast = runs.flatMap((run) => run.forecast.mean)
  const all = accuracy(actual, forecast)
  return {
    method,
    n: actual.length,
    ME: all.meanError,
    MAE: all.meanAbsoluteError,
    RMSE: all.rootMeanSquareError,
    MAPE: all.meanAbsolutePercentageError,
    MASE_initial: all.meanAbsoluteError / scale,
    MAE_by_h: Array.from({ length: horizon }, (_, step) =>
      mean(
        runs.flatMap((run) =>
          step < run.actual.length ? [Math.abs(run.actual[step]! - run.forecast.mean[step]!)] : [],
        ),
      ),
    ),
  }
}

/** Methods by the names of the cases: snaive, naive, drift, mean of the last level, ses03 = weight 0.3. */
function forecasterOf(name: string): Forecaster {
  if (name === 'snaive') return seasonalNaive
  if (name === 'naive') return naive
  if (name === 'drift') return drift
  const weight = /^ses(\d+)$/.exec(name)?.[1]
  if (!weight) throw new UnknownCaseError(`The method ${name} is not known`)
  const alpha = Number(weight) / 10 ** (weight.length - 1)
  return ({ values }, horizon) => {
    const level = simpleSmoothing(values, alpha)
    return withBands(new Array<number>(horizon).fill(level), [], [])
  }
}
