import { z } from 'zod'
import { coefficientTable } from '../regression/coefficient-table'
import { fitAr1 } from '../regression/fit-ar1'
import { UnknownCaseError, type GoldenCase } from './golden-case'
import { itsSeries } from './its-series'

const expected = z.object({ coef: z.array(z.object({ term: z.string() })) })

/** nlme::gls(response ~ terms, correlation = corAR1(), method = 'REML'), with its plain standard errors. */
export function itsAutoregressiveCase(kase: GoldenCase, model: string): Record<string, unknown> {
  if (!/AR\(?1\)?/i.test(model) || !/REML/i.test(model)) throw new UnknownCaseError(`no reader for ${model}`)
  const series = itsSeries(kase, [model])
  const response = /^\s*(\w+)\s*~/.exec(model)?.[1]
  if (!response) throw new UnknownCaseError(`no response in ${model}`)
  const terms = expected.parse(kase.expected).coef.map(({ term }) => series.term(term))
  const fit = fitAr1(series.column(response), terms)
  const table = coefficientTable({
    ...fit,
    covariance: fit.plainCovariance,
    degreesOfFreedom: () => fit.residualDegreesOfFreedom,
  })
  return {
    phi: fit.phi,
    sigma: fit.sigma,
    logLik: fit.logLikelihood,
    coef: table.map(({ term, estimate, standardError, statistic, pValue }) => ({
      term,
      estimate,
      se: standardError,
      t: statistic,
      p: pValue,
    })),
  }
}
