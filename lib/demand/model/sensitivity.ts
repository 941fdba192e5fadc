import type { Band } from './band'
import { bandOf } from './band'
import type { DemandBaseline } from './baseline.types'
import { noChange, noLevers, type Lever, type Scenario } from './levers'
import { runMany, type Runs } from './run-many'

/** What one input does to the open cases at the end when it alone is moved, down and up. */
export type Effect = {
  readonly lever: Lever
  readonly by: number
  readonly less: Band
  readonly more: Band
}

/** Moves that are alike in effort: a tenth of what is there, or as many points or months as is usual to argue about. */
export function alikeMoves({
  sittingDays,
  hoursPerDay,
}: DemandBaseline): readonly (readonly [Lever, number])[] {
  return [
    ['hours', 10],
    ['receipts', 10],
    ['charges', 10],
    ['days', Math.max(1, Math.round(sittingDays / 10))],
    ['hoursPerDay', Math.max(0.1, Math.round(hoursPerDay) / 10)],
    ['pleas', 5],
    ['early', 10],
    ['chargeRate', 5],
    ['lag', 1],
  ]
}

/**
 * Which input matters most: each moved by itself, down and up, from the first month on, against no change.
 *
 * @param unchanged runs of no change, made with the same seed
 * @returns the widest effect first
 */
export function sensitivity(baseline: DemandBaseline, unchanged: Runs, runs: number): readonly Effect[] {
  const { months } = unchanged
  const end = (lever: Lever, by: number): Band => {
    const scenario: Scenario = { ...noChange, levers: { ...noLevers, [lever]: by } }
    const moved = runMany(baseline, scenario, { runs, months })
    const last = months - 1
    return bandOf(
      Float64Array.from(
        { length: runs },
        (_, run) => moved.crownOpen[run * months + last]! - unchanged.crownOpen[run * months + last]!,
      ),
    )
  }
  return alikeMoves(baseline)
    .map(([lever, by]) => ({ lever, by, less: end(lever, -by), more: end(lever, by) }))
    .sort((a, b) => widest(b) - widest(a))
}

const widest = ({ less, more }: Effect) => Math.max(Math.abs(less.middle), Math.abs(more.middle))
