import { requirePositive, requireWhole } from '../guards'
import { simulateAr1 } from '../simulate-ar1'
import { createRandom } from '../random'
import { fitAr1 } from '../regression/fit-ar1'
import { breakModelTerms } from './break-model'
import { findBreakpoints, type BreakpointOptions, type Breakpoints } from './find-breakpoints'

/** Breaks, with how often a series that only remembers its past would show as much. */
export interface BreakSignificance extends Breakpoints {
  /** How far the best partition's criterion lies below that of no break. */
  readonly gain: number
  /**
   * Share of series without a break, but with the same memory, whose gain is as large; 1 if no break was found. At least
   * that where the draws ended early.
   */
  readonly pValue: number
  /** Memory taken for the simulated series: midway between that of one stretch and that of two. */
  readonly phi: number
}

/**
 * Bai–Perron breaks with a parametric bootstrap. Information criteria take neighbouring months for independent:
 * where one month resembles the last they find breaks that are not there, in more than half of series with
 * φ = 0.6. So the gain is held against that of simulated series with one level (or trend) and AR(1) errors. A
 * break that is not allowed for raises φ and hides itself, one that is allowed for without being there lowers φ
 * and shows itself; a φ midway between REML's without a break and with the best one keeps false alarms near 5 %
 * and finds most true breaks (measured in false-breaks.verify.test.ts).
 *
 * @param values n observations in order of time, without gaps.
 * @param options as findBreakpoints; draws of the bootstrap (default 199) and its seed; `enough`, a share above which it
 *   need not be known how large it is: draws end as soon as it will be.
 * Throws as findBreakpoints and fitAr1 do.
 */
export function breakSignificance(
  values: readonly number[],
  {
    draws = 199,
    seed = 1,
    enough = 1,
    ...options
  }: BreakpointOptions & { readonly draws?: number; readonly seed?: number; readonly enough?: number } = {},
): BreakSignificance {
  requireWhole(draws, 'The draws')
  requirePositive(draws, 'The draws')
  const criterion = options.criterion ?? 'bic'
  const gainOf = ({ best, partitions }: Breakpoints) => partitions[0]![criterion] - best[criterion]
  const found = findBreakpoints(values, options)
  const gain = gainOf(found)
  const terms = breakModelTerms(options.model ?? 'level', values.length)
  const [last] = found.partitions[1]!.breaks
  const shifts = terms.map(({ name, values: column }) => ({
    name: `${name} after`,
    values: column.map((value, i) => (i >= last! ? value : 0)),
  }))
  const phi = (fitAr1(values, terms).phi + fitAr1(values, [...terms, ...shifts]).phi) / 2
  if (found.best.breaks.length === 0) return { ...found, gain, pValue: 1, phi }

  const random = createRandom(seed)
  let asLarge = 1
  for (let draw = 0; draw < draws && asLarge <= enough * (draws + 1); draw += 1)
    if (gainOf(findBreakpoints(simulateAr1(random, values.length, phi), options)) >= gain) asLarge += 1
  return { ...found, gain, pValue: asLarge / (draws + 1), phi }
}
