import type { DemandBaseline } from './baseline.types'
import type { Scenario } from './levers'
import { planOf } from './plan'
import { simulate } from './simulate'

/** Runs for bands: enough for the 10th and 90th of a hundred to be steady. */
export const usualRuns = 500
export const usualMonths = 36

/** What many runs gave, [run × months]. Runs with the same number had the same chance, whatever the scenario. */
export type Runs = {
  readonly runs: number
  readonly months: number
  readonly crownOpen: Float64Array
  readonly heldOpen: Float64Array
  readonly receipts: Float64Array
  readonly disposals: Float64Array
  readonly magistratesOpen: Float64Array
  readonly cpsOpen: Float64Array
  readonly hoursReceived: Float64Array
  readonly hoursSat: Float64Array
  /** Hours sat that nothing was ready for, as a share of all that were sat: the average of all runs and months. */
  readonly unused: number
  /** Of the months of all runs: those in which what is heard first took more hours than were sat. */
  readonly short: number
}

export type RunOptions = { readonly runs?: number; readonly months?: number; readonly seed?: number }

/** Simulates a scenario many times over, seeded: the same arguments give the same runs. */
export function runMany(baseline: DemandBaseline, scenario: Scenario, options: RunOptions = {}): Runs {
  const { runs = usualRuns, months = usualMonths, seed = 1 } = options
  const plan = planOf(baseline, scenario, months)
  const all = () => new Float64Array(runs * months)
  const kept = {
    ...{ crownOpen: all(), heldOpen: all(), receipts: all(), disposals: all() },
    ...{ magistratesOpen: all(), cpsOpen: all(), hoursReceived: all(), hoursSat: all() },
  }
  let [sat, unused, short] = [0, 0, 0]
  for (let run = 0; run < runs; run += 1) {
    const flows = simulate(baseline, plan, { seed: seed * 1_000_003 + run, spread: baseline.spread })
    for (const name of Object.keys(kept) as (keyof typeof kept)[]) kept[name].set(flows[name], run * months)
    for (let month = 0; month < months; month += 1) {
      sat += flows.hoursSat[month]!
      unused += flows.hoursUnused[month]!
      if (flows.hoursShort[month]! > 0) short += 1
    }
  }
  return { runs, months, ...kept, unused: sat > 0 ? unused / sat : 0, short: short / (runs * months) }
}
