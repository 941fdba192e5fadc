import { estimateOf, type Estimate } from '../regression/estimate-contrast'
import { createRandom } from '../random'
import { StatisticsError } from '../statistics-error'
import type { Panel } from './panel'
import { syntheticDifference, type SyntheticMethod } from './synthetic-difference'

/**
 * Placebo error of a synthetic difference: the spread of the estimates when the change is given to untreated
 * units instead, as many as were treated, judged by the normal distribution. Every unit takes its turn if one
 * was treated; otherwise seeded draws.
 * Source: Arkhangelsky et al., Am Econ Rev 2021;111:4088, Algorithm 4.
 *
 * Throws as syntheticDifference; `too-few` unless untreated units outnumber the treated by two.
 */
export function syntheticDifferenceError(
  panel: Panel,
  treated: readonly boolean[],
  start: number,
  {
    method = 'synthetic-difference',
    level = 0.95,
    draws = 200,
    seed = 1,
  }: {
    readonly method?: SyntheticMethod
    readonly level?: number
    readonly draws?: number
    readonly seed?: number
  } = {},
): Estimate {
  const real = syntheticDifference(panel, treated, start, method)
  const others = panel.units.flatMap((_, i) => (treated[i] ? [] : [i]))
  const size = panel.units.length - others.length
  if (others.length < size + 2)
    throw new StatisticsError('too-few', 'A placebo error needs more untreated than treated units')
  const rest: Panel = {
    units: others.map((i) => panel.units[i]!),
    times: panel.times,
    outcomes: others.map((i) => panel.outcomes[i]!),
  }
  const random = createRandom(seed)
  const chosen =
    size === 1
      ? others.map((_, i) => new Set([i]))
      : Array.from({ length: draws }, () => new Set(random.shuffle(others.map((_, i) => i)).slice(0, size)))
  const estimates = chosen.map(
    (group) =>
      syntheticDifference(
        rest,
        others.map((_, i) => group.has(i)),
        start,
        method,
      ).estimate,
  )
  const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length
  const variance = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0) / estimates.length
  return estimateOf(real.estimate, Math.sqrt(variance), Infinity, level)
}
