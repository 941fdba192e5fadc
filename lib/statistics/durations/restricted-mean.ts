import { requirePositive } from '../guards'
import type { SurvivalStep } from './kaplan-meier'

/**
 * Mean days within a limit: the area under the curve from day 0 to `limit`. It uses every case, needs no
 * median to be reached and can be compared between areas, but only for the same limit.
 *
 * Standard error: Var = Σ (area right of tᵢ)² dᵢ/(nᵢ(nᵢ − dᵢ)); Miller (1981), as in R's survfit (rmean).
 *
 * @throws StatisticsError unless the limit is finite and above 0.
 */
export function restrictedMean(
  steps: readonly SurvivalStep[],
  limit: number,
): { readonly mean: number; readonly standardError: number } {
  requirePositive(limit, 'The limit')
  const within = steps.filter(({ time }) => time <= limit)
  // Area between each day of change and the next.
  const areas = within.map(
    ({ time, survival }, index) => survival * ((within[index + 1]?.time ?? limit) - time),
  )
  const mean = (within[0]?.time ?? limit) + areas.reduce((sum, area) => sum + area, 0)
  let right = 0
  let variance = 0
  for (let index = within.length - 1; index >= 0; index -= 1) {
    const { atRisk, events } = within[index]!
    right += areas[index]!
    if (atRisk > events) variance += (right * right * events) / (atRisk * (atRisk - events))
  }
  return { mean, standardError: Math.sqrt(variance) }
}
