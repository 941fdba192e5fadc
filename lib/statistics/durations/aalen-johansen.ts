import { riskTable } from './risk-table'
import type { Spell } from './spell'

/** Shares on and after one day: still open, and ended by each cause. They sum to 1. */
export interface IncidenceStep {
  readonly time: number
  readonly atRisk: number
  readonly events: readonly number[]
  readonly censored: number
  /** Share still open after this day. */
  readonly open: number
  /** Share ended by each cause up to this day: incidence[0] is cause 1. */
  readonly incidence: readonly number[]
}

/**
 * Aalen–Johansen estimate of competing ends: F_k(t) = Σ S(tᵢ−)·d_kᵢ/nᵢ, one step for every day on which a
 * spell ends. Unlike 1 − Kaplan–Meier for each cause with the others censored, whose shares add to more than
 * one, these are shares of all subjects.
 *
 * @param causes how many causes to follow (default: the highest found); delayed entry is allowed
 * @throws StatisticsError for unsound spells
 */
export function aalenJohansen(spells: readonly Spell[], causes?: number): IncidenceStep[] {
  let open = 1
  let incidence: readonly number[] = []
  return riskTable(spells, causes).map((row) => {
    const before = open
    incidence = row.events.map((count, cause) => (incidence[cause] ?? 0) + (before * count) / row.atRisk)
    open *= (row.atRisk - row.events.reduce((sum, count) => sum + count, 0)) / row.atRisk
    return { ...row, open, incidence }
  })
}
