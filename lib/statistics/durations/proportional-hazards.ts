import { Matrix, inverse } from 'ml-matrix'
import { StatisticsError } from '../statistics-error'
import type { Spell } from './spell'

/** Cox model with one factor. */
export interface ProportionalHazards {
  /** Log hazard ratio of each group to the first. */
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Log partial likelihood at no difference and at the estimate. */
  readonly logLikelihood: readonly [number, number]
}

const steps = 20
const closeEnough = 1e-9

/**
 * Cox proportional hazards between groups, ties by Efron (1977), by Newton's method with step halving, as
 * R's coxph. One number for "how much faster": only where the curves do not cross.
 *
 * @param groups spells of two or more groups; the first is the reference; delayed entry is allowed
 * @throws StatisticsError `too-few` groups; `degenerate` if a group has no events, so that no ratio exists
 */
export function proportionalHazards(groups: readonly (readonly Spell[])[]): ProportionalHazards {
  if (groups.length < 2) throw new StatisticsError('too-few', 'A comparison needs at least two groups')
  if (groups.some((spells) => spells.every(({ cause }) => cause === 0)))
    throw new StatisticsError('degenerate', 'A group without events has no hazard ratio')
  const subjects = groups.flatMap((spells, group) => spells.map((spell) => ({ ...spell, group })))
  const days = [...new Set(subjects.filter(({ cause }) => cause > 0).map(({ exit }) => exit))]
  // For each day with events: those at risk and those with the event, by group.
  const table = days.map((day) => {
    const atRisk = groups.map(() => 0)
    const events = groups.map(() => 0)
    for (const { entry = -Infinity, exit, cause, count = 1, group } of subjects) {
      if (entry < day && exit >= day) atRisk[group]! += count
      if (exit === day && cause > 0) events[group]! += count
    }
    return { atRisk, events }
  })

  let beta = groups.map(() => 0)
  let current = likelihood(table, beta)
  const atZero = current.value
  for (let step = 0; step < steps; step += 1) {
    const move = inverse(current.information).mmul(Matrix.columnVector(current.score)).to1DArray()
    let factor = 1
    let next = current
    let moved = beta
    do {
      moved = beta.map((value, group) => (group === 0 ? 0 : value + factor * move[group - 1]!))
      next = likelihood(table, moved)
      factor /= 2
    } while (!(next.value >= current.value - 1e-12 * Math.abs(current.value)) && factor > 1e-6)
    const settled = Math.abs(1 - current.value / next.value) <= closeEnough
    beta = moved
    current = next
    if (settled) break
  }
  const covariance = inverse(current.information)
  return {
    coefficients: beta.slice(1),
    standardErrors: covariance.diagonal().map(Math.sqrt),
    logLikelihood: [atZero, current.value],
  }
}

interface DayOfRisk {
  readonly atRisk: readonly number[]
  readonly events: readonly number[]
}

/** Log partial likelihood with its score and information, Efron's ties. Index 0 (reference) is left out. */
function likelihood(table: readonly DayOfRisk[], beta: readonly number[]) {
  const size = beta.length - 1
  const risk = beta.map(Math.exp)
  const score = new Array<number>(size).fill(0)
  const information = Matrix.zeros(size, size)
  let value = 0
  for (const { atRisk, events } of table) {
    const ties = events.reduce((sum, count) => sum + count, 0)
    events.forEach((count, group) => {
      value += count * beta[group]!
      if (group > 0) score[group - 1]! += count
    })
    for (let tie = 0; tie < ties; tie += 1) {
      // Each of the tied events in turn sees the others as partly gone.
      const weights = atRisk.map((count, group) => (count - (tie / ties) * events[group]!) * risk[group]!)
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      value -= Math.log(total)
      for (let i = 0; i < size; i += 1) {
        const share = weights[i + 1]! / total
        score[i]! -= share
        for (let j = 0; j < size; j += 1) {
          const both = share * ((i === j ? 1 : 0) - weights[j + 1]! / total)
          information.set(i, j, information.get(i, j) + both)
        }
      }
    }
  }
  return { value, score, information }
}
