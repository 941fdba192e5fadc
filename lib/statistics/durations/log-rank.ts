import { Matrix, solve } from 'ml-matrix'
import { chiSquareCdf } from '../distributions/chi-square'
import { StatisticsError } from '../statistics-error'
import { riskTable } from './risk-table'
import type { Spell } from './spell'

/** Comparison of whole curves between groups. */
export interface CurveTest {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/**
 * Log-rank test (Mantel 1966) of the same curve in every group, with the hypergeometric variance that allows
 * for ties. Observed and expected events are by group, in the order given.
 *
 * @param groups the spells of two or more groups; delayed entry is allowed
 * @throws StatisticsError `too-few` groups; `degenerate` if no group differs in what could be observed
 */
export function logRank(
  groups: readonly (readonly Spell[])[],
): CurveTest & { readonly observed: readonly number[]; readonly expected: readonly number[] } {
  if (groups.length < 2) throw new StatisticsError('too-few', 'A comparison needs at least two groups')
  const size = groups.length
  const observed = new Array<number>(size).fill(0)
  const expected = new Array<number>(size).fill(0)
  const variance = Matrix.zeros(size, size)

  const days = riskTable(groups.flat()).filter(({ events }) => events.some((count) => count > 0))
  const atRisk = groups.map((spells) =>
    riskOn(
      spells,
      days.map(({ time }) => time),
    ),
  )
  groups.forEach((spells, group) => {
    for (const { cause, count = 1 } of spells) if (cause > 0) observed[group]! += count
  })
  days.forEach((day, index) => {
    const events = day.events.reduce((sum, count) => sum + count, 0)
    const total = day.atRisk
    // One subject at risk has no variance.
    const spread = total > 1 ? (events * (total - events)) / (total * total * (total - 1)) : 0
    for (let i = 0; i < size; i += 1) {
      const mine = atRisk[i]![index]!
      expected[i]! += (events * mine) / total
      for (let j = 0; j < size; j += 1) {
        const theirs = atRisk[j]![index]!
        variance.set(i, j, variance.get(i, j) + spread * mine * ((i === j ? total : 0) - theirs))
      }
    }
  })

  // A group never at risk when something happened says nothing; one of the others follows from the rest.
  const kept = expected.flatMap((value, group) => (value > 0 ? [group] : [])).slice(1)
  if (kept.length === 0)
    throw new StatisticsError('degenerate', 'Fewer than two groups were at risk of an event')
  const difference = Matrix.columnVector(kept.map((group) => observed[group]! - expected[group]!))
  const statistic = difference
    .transpose()
    .mmul(solve(variance.selection(kept, kept), difference))
    .get(0, 0)
  if (!Number.isFinite(statistic))
    throw new StatisticsError('degenerate', 'The variance of the log-rank test is singular')
  return {
    statistic,
    degreesOfFreedom: kept.length,
    pValue: chiSquareCdf(statistic, kept.length, 'upper'),
    observed,
    expected,
  }
}

/** Subjects of one group at risk on each of the days (ascending). */
function riskOn(spells: readonly Spell[], days: readonly number[]): number[] {
  const change = new Array<number>(days.length + 1).fill(0)
  const firstAfter = (day: number) => {
    let low = 0
    let high = days.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (days[middle]! > day) high = middle
      else low = middle + 1
    }
    return low
  }
  for (const { entry = -Infinity, exit, count = 1 } of spells) {
    change[firstAfter(entry)]! += count
    change[firstAfter(exit)]! -= count
  }
  let sum = 0
  return days.map((_, index) => (sum += change[index]!))
}
