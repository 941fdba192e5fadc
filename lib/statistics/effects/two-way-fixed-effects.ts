import { clusterRobustCovariance } from '../regression/cluster-robust'
import { fitLeastSquares } from '../regression/fit-least-squares'
import type { LinearFit } from '../regression/linear-fit'
import type { Term } from '../regression/term'
import { StatisticsError } from '../statistics-error'
import { sweepTwoWays } from './sweep-two-ways'

/** An observation of a unit at a time. */
export interface PanelRow {
  readonly unit: string | number
  readonly time: number
  readonly outcome: number
}

export interface TwoWayFit extends LinearFit {
  readonly observations: number
  /** Coefficients, the fixed effects counted in. */
  readonly parameters: number
  readonly clusters: number
}

/** A term whose rest after the fixed effects is below this share of it is explained by them. */
const EXPLAINED = 1e-9

/**
 * Regression on terms with a fixed effect for every unit and every time, errors clustered by unit (CR1) and
 * judged by Student's t with one degree of freedom fewer than units. With starts at different times it mixes
 * early and late adopters in ways that can turn a sign (Goodman-Bacon, J Econometrics 2021;225:254): use
 * groupTimeEffects there.
 *
 * @param rows one per unit and time, not necessarily all. @param terms one value per row.
 * Throws `unequal-lengths`, `not-finite`, `too-few`; `degenerate` if the fixed effects explain a term.
 */
export function twoWayFixedEffects(rows: readonly PanelRow[], terms: readonly Term[]): TwoWayFit {
  const units = numbered(rows.map(({ unit }) => unit))
  const times = numbered(rows.map(({ time }) => time))
  if (terms.some(({ values }) => values.length !== rows.length))
    throw new StatisticsError('unequal-lengths', 'Every term needs one value per row')
  const sweep = (values: readonly number[]) => sweepTwoWays(values, units.of, times.of)
  const swept = terms.map(({ name, values }) => {
    const rest = sweep(values)
    if (Math.hypot(...rest) <= EXPLAINED * Math.hypot(...values))
      throw new StatisticsError('degenerate', `${name} does not vary apart from units and times`)
    return { name, values: rest }
  })
  const fit = fitLeastSquares(sweep(rows.map(({ outcome }) => outcome)), swept)
  const parameters = terms.length + units.count + times.count - 1
  return {
    ...fit,
    covariance: clusterRobustCovariance(fit, units.of, parameters),
    degreesOfFreedom: () => units.count - 1,
    observations: rows.length,
    parameters,
    clusters: units.count,
  }
}

function numbered(labels: readonly (string | number)[]) {
  const numbers = new Map<string | number, number>()
  const of = labels.map((label) => {
    const known = numbers.get(label) ?? numbers.size
    numbers.set(label, known)
    return known
  })
  return { of, count: numbers.size }
}
