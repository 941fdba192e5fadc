import type { Matrix } from 'ml-matrix'
import { z } from 'zod'
import { coefficientTable } from '../regression/coefficient-table'
import { fitLeastSquares, type LeastSquaresFit } from '../regression/fit-least-squares'
import { neweyWestCovariance } from '../regression/newey-west'
import { residualAutocorrelation } from '../regression/residual-autocorrelation'
import type { ItsSeries } from './its-series'

const shape = z.looseObject({ classical: z.array(z.object({ term: z.string() })) })

/** lm of a response, with classical and Newey–West errors at the lags that the keys name, and its residual tests. */
export function itsLinearModel(
  expected: unknown,
  series: ItsSeries,
  response: readonly number[],
): Record<string, unknown> {
  const keys = shape.parse(expected)
  const fit = fitLeastSquares(
    response,
    keys.classical.map(({ term }) => series.term(term)),
  )
  const answers: Record<string, unknown> = {
    classical: table(fit, fit.covariance),
    sigma: fit.sigma,
    r2: fit.rSquared,
  }
  for (const key of Object.keys(keys)) {
    const neweyWest = /^nw_lag(\d+)_(no)?adj$/.exec(key)
    const ljungBox = /^ljung_box_lag(\d+)$/.exec(key)
    if (neweyWest)
      answers[key] = table(fit, neweyWestCovariance(fit, Number(neweyWest[1]), { adjust: !neweyWest[2] }))
    else if (ljungBox) answers[key] = residualAutocorrelation(fit.residuals, Number(ljungBox[1])).ljungBox
    else if (key === 'durbin_watson') answers[key] = residualAutocorrelation(fit.residuals, 1).durbinWatson
  }
  return answers
}

function table(fit: LeastSquaresFit, covariance: Matrix) {
  return coefficientTable({ ...fit, covariance }).map(
    ({ term, estimate, standardError, statistic, pValue }) => ({
      term,
      estimate,
      se: standardError,
      stat: statistic,
      p: pValue,
    }),
  )
}
