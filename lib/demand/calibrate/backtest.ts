import { noChange } from '../model/levers'
import { planOf } from '../model/plan'
import { simulate } from '../model/simulate'
import { calibrate } from './calibrate'
import type { DemandFigures } from './demand-figures.types'

export type Backtest = {
  /** Open cases at the end: as they were, as the model has them, and had completions stayed what they were the year before. */
  readonly open: number
  readonly model: number
  readonly unchanged: number
  /** Difference ÷ what was open. */
  readonly modelError: number
  readonly unchangedError: number
  /** How much the hours that were sat told, from 0 to 1. */
  readonly weight: number
}

/** The year that is run again. */
const months = 12
/** How much a court's completions an hour may move in a year by more than chance, as a standard deviation of logs. */
const moved = 0.08

/**
 * Runs the model again from a year back, with what was received and sat since; what is completed is the model's, and all
 * else is fitted to the months before. Hours of a year say how much was heard as far as they are not chance: that is
 * judged by how far hours per completed case lay apart from month to month before.
 *
 * @param before figures up to a year before the end: their mix is of the year before as well
 * @param since receipts, hours, completions and open cases of the twelve months after it
 */
export function backtest(
  before: DemandFigures,
  since: {
    readonly receipts: readonly number[]
    readonly hours: readonly (number | null)[]
    readonly open: number
  },
): Backtest {
  const { baseline, pace } = calibrate(before)
  const start = before.crown.open.at(-1)!
  const known = since.hours.every((value) => value !== null && value > 0)
  const weight = known ? weightOf(before) : 0
  const flows = simulate(baseline, planOf(baseline, noChange, months), {
    seed: null,
    spread: baseline.spread,
    receipts: since.receipts,
    sat: { hours: since.hours, weight, pace },
  })
  const model = flows.crownOpen[months - 1]!
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const unchanged = Math.max(0, start + sum(since.receipts) - sum(before.crown.disposals.slice(-months)))
  return {
    ...{ open: since.open, model, unchanged, weight },
    modelError: model / since.open - 1,
    unchangedError: unchanged / since.open - 1,
  }
}

/** The share of what is seen in the hours of a year that is no chance (a variance over its sum with another). */
function weightOf({ crown, sitting }: DemandFigures): number {
  const perCase = sitting.hours.flatMap((hours, at) => {
    const done = crown.disposals[at]!
    return hours !== null && hours > 0 && done > 0 ? [Math.log(hours / done)] : []
  })
  if (perCase.length < 24) return 0
  const mean = perCase.reduce((total, value) => total + value, 0) / perCase.length
  const variance = perCase.reduce((total, value) => total + (value - mean) ** 2, 0) / (perCase.length - 1)
  // Of two years that are compared: the one that was fitted to and the one that is run.
  const chance = (2 * variance) / months
  return moved ** 2 / (moved ** 2 + chance)
}
