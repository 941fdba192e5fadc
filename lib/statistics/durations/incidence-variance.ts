import { highestCause, riskTable } from './risk-table'
import { requireFromOrigin, type Spell } from './spell'

/** The share ended by one cause, with its variance, on a day with such an event. */
export interface IncidenceVariance {
  readonly time: number
  readonly incidence: number
  readonly variance: number
}

/**
 * Variance of the share ended by one cause, by the delta method with a correction for ties (Gray's cuminc,
 * after Aalen 1978). A second opinion on incidenceErrors; it does not know delayed entry. One step for every
 * day with an event of this cause.
 *
 * @throws StatisticsError for unsound spells, or `out-of-range` for delayed entry
 */
export function incidenceVariance(spells: readonly Spell[], cause: number): IncidenceVariance[] {
  requireFromOrigin(spells)
  const steps: IncidenceVariance[] = []
  let open = 1
  let incidence = 0
  let [squares, products, weights] = [0, 0, 0]
  for (const { time, atRisk, events } of riskTable(spells, Math.max(highestCause(spells), cause))) {
    const own = events[cause - 1] ?? 0
    const other = events.reduce((sum, count) => sum + count, 0) - own
    if (own + other === 0) continue
    const after = open * ((atRisk - own - other) / atRisk)
    incidence += (open * own) / atRisk
    const inverse = after > 0 ? 1 / after : 0
    const accumulate = (count: number, effect: number) => {
      const ties = count > 1 ? 1 - (count - 1) / (atRisk - 1) : 1
      const part = (open * open * ties * count) / (atRisk * atRisk)
      squares += effect * effect * part
      products += inverse * effect * part
      weights += inverse * inverse * part
    }
    if (other > 0 && after > 0) accumulate(other, incidence * inverse)
    if (own > 0) {
      accumulate(own, 1 + incidence * inverse)
      const variance = squares + incidence * incidence * weights - 2 * incidence * products
      steps.push({ time, incidence, variance })
    }
    open = after
  }
  return steps
}
