import { requireSameLength, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import { frankWolfe } from './frank-wolfe'
import { requirePanel, type Panel } from './panel'

export type SyntheticMethod = 'synthetic-difference' | 'synthetic-control' | 'difference'

/** A block of treated units beside weighted others, after the start beside weighted times before it. */
export interface SyntheticDifference {
  readonly estimate: number
  /** One per untreated unit, in the order of the panel; sum 1. */
  readonly unitWeights: readonly number[]
  /** One per time before the start; sum 1, or all nought for a synthetic control. */
  readonly timeWeights: readonly number[]
  /** The effect at each time from the start on; `estimate` is their mean. */
  readonly curve: readonly number[]
}

/** How even the weights of units are kept, and how finely the search ends, both per standard deviation of noise. */
const VANISHING = 1e-6
const DECREASE = 1e-5

/**
 * Synthetic difference-in-differences for one common start, and as special cases of the same formula the
 * synthetic control (no time weights) and difference-in-differences (even weights).
 * Source: Arkhangelsky et al., Am Econ Rev 2021;111:4088, Algorithm 1; choices left open there (ridge, stopping,
 * sparsifying) as in their package synthdid, whose numbers this reproduces.
 *
 * @param treated one per unit. @param start first time with the change.
 * Throws as requirePanel; `degenerate` unless some units are treated and at least two are not; `too-few` with
 * under two times before the start or none after; `degenerate` if the untreated never move.
 */
export function syntheticDifference(
  panel: Panel,
  treated: readonly boolean[],
  start: number,
  method: SyntheticMethod = 'synthetic-difference',
): SyntheticDifference {
  requirePanel(panel)
  requireSameLength(panel.units, treated, 'The units and their treatment')
  requireWhole(start, 'The start')
  const { times, outcomes } = panel
  const before = times.filter((time) => time < start).length
  if (before < 2 || before === times.length)
    throw new StatisticsError('too-few', 'Two times before the start and one after are needed')
  const controls = outcomes.filter((_, i) => !treated[i])
  const block = outcomes.filter((_, i) => treated[i])
  if (block.length === 0 || controls.length < 2)
    throw new StatisticsError('degenerate', 'Treated units and at least two others are needed')

  const inside = times.map((_, t) => mean(block.map((row) => row[t]!)))
  const noise = noiseOf(controls, before)
  if (noise === 0) throw new StatisticsError('degenerate', 'The other units never move before the start')
  const after = times.length - before
  const unitWeights = method === 'difference' ? controls.map(() => 1 / controls.length) : ofUnits()
  const timeWeights = ofTimes()

  const gaps = times.map(
    (_, t) => inside[t]! - controls.reduce((sum, row, i) => sum + unitWeights[i]! * row[t]!, 0),
  )
  const base = timeWeights.reduce((sum, weight, t) => sum + weight * gaps[t]!, 0)
  const curve = gaps.slice(before).map((gap) => gap - base)
  return { estimate: mean(curve), unitWeights, timeWeights, curve }

  function ofUnits(): number[] {
    const isControl = method === 'synthetic-control'
    const evenness = isControl ? VANISHING : (block.length * after) ** 0.25
    return twice(
      inside.slice(0, before),
      controls.map((row) => row.slice(0, before)),
      evenness,
      !isControl,
    )
  }

  function ofTimes(): number[] {
    const early = times.slice(0, before)
    if (method === 'synthetic-control') return early.map(() => 0)
    if (method === 'difference') return early.map(() => 1 / before)
    return twice(
      controls.map((row) => mean(row.slice(before))),
      early.map((_, t) => controls.map((row) => row[t]!)),
      VANISHING,
      true,
    )
  }

  /** A short search, weights under a quarter of the largest dropped, then a long search from there. */
  function twice(
    target: readonly number[],
    series: readonly (readonly number[])[],
    evenness: number,
    intercept: boolean,
  ): number[] {
    const options = { ridge: (evenness * noise) ** 2, intercept, leastDecrease: (DECREASE * noise) ** 2 }
    const first = frankWolfe(target, series, { ...options, mostSteps: 100 })
    const most = Math.max(...first)
    const kept = first.map((weight) => (weight <= most / 4 ? 0 : weight))
    const total = kept.reduce((sum, weight) => sum + weight, 0)
    const from = kept.map((weight) => weight / total)
    return frankWolfe(target, series, { ...options, mostSteps: 10_000, start: from })
  }
}

/** Standard deviation of all month-to-month changes of the untreated units before the start. */
function noiseOf(controls: readonly (readonly number[])[], before: number): number {
  const changes = controls.flatMap((row) => row.slice(1, before).map((value, t) => value - row[t]!))
  if (changes.length < 2) return 0
  const centre = mean(changes)
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - centre) ** 2, 0) / (changes.length - 1))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
