import { binomialQuantile } from '../distributions/binomial'
import { requireFinite } from '../guards'

/** Runs about a centre line; all null but `signal` where no value lies off it. */
export interface RunsAnalysis {
  readonly longestRun: number | null
  /** The longest run that chance would leave unremarkable. */
  readonly longestRunMost: number | null
  readonly crossings: number | null
  /** The fewest crossings of the line that chance would leave unremarkable. */
  readonly crossingsLeast: number | null
  readonly signal: boolean
}

/**
 * Anhøj's test of a run chart for non-random variation: the longest run over round(log2 n) + 3 (Schilling,
 * 2012), or fewer crossings than the lower 5 % point of a binomial (n − 1, ½) (Chen, 2010). Values on the line
 * do not count. A second opinion beside the Making Data Count rules, not a replacement.
 *
 * @param values in order, without gaps
 */
export function runsAnalysis(values: readonly number[], centre: number): RunsAnalysis {
  requireFinite(values, 'The values')
  requireFinite(centre, 'The centre line')
  const signs = values.map((value) => Math.sign(value - centre)).filter((sign) => sign !== 0)
  if (signs.length === 0)
    return { longestRun: null, longestRunMost: null, crossings: null, crossingsLeast: null, signal: false }
  let longestRun = 1
  let run = 1
  let crossings = 0
  for (let i = 1; i < signs.length; i += 1) {
    run = signs[i] === signs[i - 1] ? run + 1 : 1
    if (run === 1) crossings += 1
    longestRun = Math.max(longestRun, run)
  }
  const longestRunMost = Math.round(Math.log2(signs.length)) + 3
  const crossingsLeast = binomialQuantile(0.05, signs.length - 1, 0.5)
  const signal = longestRun > longestRunMost || crossings < crossingsLeast
  return { longestRun, longestRunMost, crossings, crossingsLeast, signal }
}
