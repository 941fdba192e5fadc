import { z } from 'zod'
import { coefficientTable } from '../regression/coefficient-table'
import { compareNested } from '../regression/compare-nested'
import { fitPoisson, type PoissonFit } from '../regression/fit-poisson'
import { UnknownCaseError, type GoldenCase } from './golden-case'
import { itsLinearModel } from './its-linear-model'
import { countsOf, linearResponse } from './its-response'
import { itsSeries, type ItsSeries } from './its-series'

const modelled = z.object({ coef: z.array(z.object({ term: z.string() })) })
const row = z.record(z.string(), z.unknown())

/** Log-linear models m1, m2, … of one series of counts, and a linear model of its rate. */
export function itsCountCase(kase: GoldenCase, models: Record<string, string>): Record<string, unknown> {
  const words = Object.values(models)
  const series = itsSeries(kase, words)
  const offset = words.map((text) => /offset log\((\w+)\)/.exec(text)?.[1]).find(Boolean)
  const counts = countsOf(kase, series, words)

  const fits = new Map<string, PoissonFit>()
  let isPoisson = false
  for (const [name, text] of Object.entries(models)) {
    const named = modelled.safeParse(kase.expected[name])
    if (!named.success) continue
    // A model without a family of its own ("m2 + …") keeps that of the one before it.
    if (/poisson/i.test(text)) isPoisson = !/quasi/i.test(text)
    fits.set(
      name,
      fitPoisson(
        counts,
        named.data.coef.map(({ term }) => series.term(term)),
        {
          offset: offset ? series.column(offset).map(Math.log) : undefined,
          dispersion: isPoisson ? 'fixed' : 'estimated',
        },
      ),
    )
  }

  const answers: Record<string, unknown> = {}
  for (const [name, fit] of fits) answers[name] = summary(fit)
  for (const key of Object.keys(kase.expected)) {
    const [kind, ...rest] = key.split('_')
    if (kind === 'rr') answers[key] = ratios(fits, rest.join('_'))
    else if (kind === 'annual') answers[key] = Math.exp(12 * coefficient(fits, rest.at(-1)!, timeOf(series)))
    else if (kind === 'anova') answers[key] = anova(fits, rest[0]!, rest[1]!)
    else if (kind === 'counterfactual') Object.assign(answers, withoutChange(kase, key, fits, series, counts))
    else if (kind === 'ols')
      answers[key] = itsLinearModel(kase.expected[key], series, linearResponse(series, words))
  }
  return answers
}

/** The published tables judge quasi-Poisson by the normal distribution; ours use t. */
const byNormal = (fit: PoissonFit) => coefficientTable({ ...fit, degreesOfFreedom: () => Infinity })

function summary(fit: PoissonFit) {
  return {
    coef: byNormal(fit).map(({ term, estimate, standardError, statistic, pValue }) => ({
      term,
      estimate,
      se: standardError,
      stat: statistic,
      p: pValue,
    })),
    dispersion: fit.dispersion,
    deviance: fit.deviance,
    df_residual: fit.residualDegreesOfFreedom,
  }
}

function ratios(fits: ReadonlyMap<string, PoissonFit>, term: string) {
  return Object.fromEntries(
    [...fits].map(([name, fit]) => {
      const found = byNormal(fit).find((one) => one.term === term)
      return [name, found ? [found.estimate, found.lower, found.upper].map(Math.exp) : null]
    }),
  )
}

const timeOf = (series: ItsSeries) => (series.has('time') ? 'time' : 't')

function fitOf(fits: ReadonlyMap<string, PoissonFit>, name: string): PoissonFit {
  const fit = fits.get(name)
  if (!fit) throw new UnknownCaseError(`no model ${name}`)
  return fit
}

function coefficient(fits: ReadonlyMap<string, PoissonFit>, model: string, term: string): number {
  const fit = fitOf(fits, model)
  return fit.coefficients[fit.terms.indexOf(term)]!
}

function anova(fits: ReadonlyMap<string, PoissonFit>, smaller: string, larger: string) {
  const whole = fitOf(fits, larger)
  const { statistic, pValue } = compareNested(fitOf(fits, smaller), whole, whole.dispersion)
  return { F: statistic, p: pValue }
}

/** The seasonal model without its step: m3, or the one whose trend is stated. */
function withoutChange(
  kase: GoldenCase,
  key: string,
  fits: ReadonlyMap<string, PoissonFit>,
  series: ItsSeries,
  counts: readonly number[],
) {
  const model = Object.keys(kase.expected)
    .map((name) => /^annual_trend_(\w+)$/.exec(name)?.[1])
    .find(Boolean)
  const change = Object.keys(kase.expected)
    .map((name) => /^rr_(\w+)$/.exec(name)?.[1])
    .find(Boolean)
  const fit = fitOf(fits, model ?? 'm3')
  if (!change || !fit.terms.includes(change)) throw new UnknownCaseError('no model names the change')
  const changed = series.column(change)
  // A change of trend goes with its step: its column is zero wherever the step's is.
  const parts = fit.terms.flatMap((term, j) => (term === change || !series.isGiven(term) ? [j] : []))
  const without = fit.fitted.map(
    (value, i) =>
      value * Math.exp(-parts.reduce((sum, j) => sum + fit.coefficients[j]! * fit.design.get(i, j), 0)),
  )
  const names = Object.keys(z.array(row).parse(kase.expected[key])[0] ?? {})
  const valueOf = (name: string, i: number) => {
    if (name === 'observed') return counts[i]
    if (name === 'fitted') return fit.fitted[i]
    return series.has(name) ? series.column(name)[i] : without[i]
  }
  return {
    [key]: counts.map((_, i) => Object.fromEntries(names.map((name) => [name, valueOf(name, i)]))),
    excess_total_post: counts.reduce((total, y, i) => total + (changed[i] ? y - without[i]! : 0), 0),
  }
}
