import type { DemandBaseline } from '../model/baseline.types'
import { compareRuns, type Comparison } from '../model/compare-runs'
import { noChange, type Scenario } from '../model/levers'
import { runMany, type Runs } from '../model/run-many'
import type { AskedScenario } from './read-scenario'

const kept = new WeakMap<DemandBaseline, Runs>()

/** Runs of no change, which every scenario of a board is compared with: made once as long as the baseline is there. */
export function unchangedRuns(baseline: DemandBaseline): Runs {
  const before = kept.get(baseline)
  if (before) return before
  const runs = runMany(baseline, noChange)
  kept.set(baseline, runs)
  return runs
}

/**
 * What a scenario does: 500 seeded runs of 36 months beside as many of no change.
 */
export function scenarioAnswer(baseline: DemandBaseline, { scenario, target }: AskedScenario): Comparison {
  const unchanged = unchangedRuns(baseline)
  return compareRuns(unchanged, runMany(baseline, scenario), {
    target,
    remand: remandOfCase(baseline, unchanged),
    start: heldAtStart(baseline),
  })
}

/** The second scenario against the first, run by run: all runs of a board share their chance. */
export function scenariosBetween(
  baseline: DemandBaseline,
  first: Scenario,
  second: Scenario,
): Comparison['difference'] {
  const { difference } = compareRuns(runMany(baseline, first), runMany(baseline, second), {
    target: null,
    remand: remandOfCase(baseline, unchangedRuns(baseline)),
    start: heldAtStart(baseline),
  })
  return difference
}

const heldAtStart = ({ groups }: DemandBaseline) => groups.reduce((sum, { crownOpen }) => sum + crownOpen, 0)

/** People in custody for each open case with somebody in custody, as it is at the start; null where it is hidden. */
function remandOfCase({ remand }: DemandBaseline, { heldOpen, months, runs }: Runs): number | null {
  if (remand === null) return null
  let first = 0
  for (let run = 0; run < runs; run += 1) first += heldOpen[run * months]!
  return first > 0 ? remand / (first / runs) : null
}
