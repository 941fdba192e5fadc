import { z } from 'zod'
import { accuracy } from '../forecast/accuracy'
import { chooseForecast } from '../forecast/choose-forecast'
import { backtestCase } from './forecast-backtest-case'
import type { GoldenCase, GoldenMethod } from './golden-case'
import { forecastSeriesCase } from './forecast-series-case'

/** Forecast cases: methods held out on one series, and rolling-origin backtests. */
export const forecastCases: GoldenMethod = {
  read: (kase) => ('initial' in kase.params ? backtestCase(kase) : forecastSeriesCase(kase)),
  rules: {
    "our default method's mean sMAPE over the series is at most the reference ets mean sMAPE + 1.0 point":
      defaultMethodKeepsUp,
  },
}

const competition = z.object({
  input: z.object({
    series: z.array(
      z.object({
        frequency: z.number(),
        h: z.number(),
        train: z.array(z.number()),
        test: z.array(z.number()),
      }),
    ),
  }),
  expected: z.object({ mean_smape: z.object({ ets: z.number() }) }),
})

function defaultMethodKeepsUp(kase: GoldenCase): string[] {
  const { input, expected } = competition.parse(kase)
  const errors = input.series.map(({ train, test, frequency, h }) => {
    const { forecast } = chooseForecast({ values: train, period: frequency }, h)
    return accuracy(test, forecast.mean).symmetricPercentageError ?? Infinity
  })
  const ours = errors.reduce((sum, error) => sum + error, 0) / errors.length
  const limit = expected.mean_smape.ets + 1
  return ours <= limit ? [] : [`mean sMAPE is ${ours.toFixed(3)}, more than ${limit.toFixed(3)}`]
}
