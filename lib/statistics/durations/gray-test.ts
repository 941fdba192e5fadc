import { Matrix, solve } from 'ml-matrix'
import { chiSquareCdf } from '../distributions/chi-square'
import { StatisticsError } from '../statistics-error'
import type { CurveTest } from './log-rank'
import { riskTable } from './risk-table'
import { requireFromOrigin, requireSpells, type Spell } from './spell'

/** What is known of one group as the days pass. */
interface Group {
  atRisk: number
  /** Kaplan–Meier share open, before and after the day. */
  openBefore: number
  open: number
  /** Share ended by the cause, before and after the day. */
  endedBefore: number
  ended: number
  own: number
  other: number
}

/**
 * Gray's test (1988, Annals of Statistics 16:1141, rho = 0) that the share ended by one cause grows alike in
 * every group, other causes competing. It compares the shares people see; a log-rank test of one cause would
 * compare rates among those still open. As in R's cmprsk.
 *
 * @param groups spells of two or more groups, without delayed entry
 * @param cause the cause compared, 1 or more
 * @throws StatisticsError `too-few` groups; `out-of-range` for delayed entry; `degenerate` if the variance is singular (no such events)
 */
export function grayTest(groups: readonly (readonly Spell[])[], cause: number): CurveTest {
  if (groups.length < 2) throw new StatisticsError('too-few', 'A comparison needs at least two groups')
  groups.forEach(requireSpells)
  groups.forEach(requireFromOrigin)
  const size = groups.length
  const days = daysOfGroups(groups, cause)
  const state: Group[] = groups.map((spells) => ({
    atRisk: spells.reduce((sum, { count = 1 }) => sum + count, 0),
    openBefore: 1,
    open: 1,
    endedBefore: 0,
    ended: 0,
    own: 0,
    other: 0,
  }))
  const score = new Array<number>(size - 1).fill(0)
  const square = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => new Float64Array(columns))
  const variance = square(size - 1, size - 1)
  const carried = square(size, size)
  const cross = square(size - 1, size)
  const spread = new Float64Array(size)
  let pooled = 0

  for (const day of days) {
    const own = day.reduce((sum, group) => sum + group.own, 0)
    const other = day.reduce((sum, group) => sum + group.other, 0)
    if (own + other > 0) {
      let weight = 0
      let expectedWeight = 0
      state.forEach((group, index) => {
        Object.assign(group, { own: day[index]!.own, other: day[index]!.other })
        if (group.atRisk <= 0) return
        group.open = (group.openBefore * (group.atRisk - group.own - group.other)) / group.atRisk
        group.ended = group.endedBefore + (group.openBefore * group.own) / group.atRisk
        weight += group.atRisk / group.openBefore
        expectedWeight += (group.atRisk * (1 - group.endedBefore)) / group.openBefore
      })
      const pooledAfter = pooled + own / weight

      // Covariance of the scores' increments, on the scale of the subdistribution hazard.
      const influence = square(size, size)
      state.forEach((i, a) => {
        if (i.atRisk <= 0) return
        const mine = i.atRisk / i.openBefore
        state.forEach((j, b) => {
          if (j.atRisk <= 0) return
          influence[a]![b] = mine * ((a === b ? 1 : 0) - j.atRisk / j.openBefore / weight)
          carried[a]![b]! += (influence[a]![b]! * own) / (weight * (1 - pooled))
        })
        if (a < size - 1)
          score[a]! += i.own - (own * i.atRisk * (1 - i.endedBefore)) / (i.openBefore * expectedWeight)
      })

      const accumulate = (k: number, effect: number, part: number, direct: boolean) => {
        spread[k]! += effect * effect * part
        const change = (i: number) => (direct ? influence[i]![k]! : 0) - effect * carried[i]![k]!
        for (let i = 0; i < size - 1; i += 1) {
          cross[i]![k]! += change(i) * effect * part
          for (let j = 0; j <= i; j += 1) variance[i]![j]! += change(i) * change(j) * part
        }
      }
      state.forEach((group, k) => {
        const left = group.open > 0 ? (1 - pooledAfter) / group.open : 0
        if (own > 0 && group.atRisk > 0) {
          const ties = own > 1 ? 1 - (own - 1) / (weight * group.openBefore - 1) : 1
          accumulate(k, 1 - left, (ties * group.openBefore * own) / (weight * group.atRisk), true)
        }
        if (group.open > 0 && group.other > 0) {
          const ties = group.other > 1 ? 1 - (group.other - 1) / (group.atRisk - 1) : 1
          accumulate(k, left, (ties * group.openBefore ** 2 * group.other) / group.atRisk ** 2, false)
        }
      })
      pooled = pooledAfter
    }
    state.forEach((group, index) => {
      group.atRisk -= day[index]!.leaving
      group.openBefore = group.open
      group.endedBefore = group.ended
    })
  }

  const covariance = Matrix.zeros(size - 1, size - 1)
  for (let i = 0; i < size - 1; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let value = variance[i]![j]!
      for (let k = 0; k < size; k += 1) {
        const [ci, cj] = [carried[i]![k]!, carried[j]![k]!]
        value += ci * cj * spread[k]! + ci * cross[j]![k]! + cj * cross[i]![k]!
      }
      covariance.set(i, j, value)
      covariance.set(j, i, value)
    }
  return quadratic(score, covariance)
}

/** For every day on which someone of any group leaves: how, by group. */
function daysOfGroups(groups: readonly (readonly Spell[])[], cause: number) {
  const days = new Map<number, { own: number; other: number; leaving: number }[]>()
  groups.forEach((spells, index) => {
    for (const row of spells.length > 0 ? riskTable(spells) : []) {
      const day = days.get(row.time) ?? groups.map(() => ({ own: 0, other: 0, leaving: 0 }))
      days.set(row.time, day)
      const events = row.events.reduce((sum, count) => sum + count, 0)
      const own = row.events[cause - 1] ?? 0
      day[index] = { own, other: events - own, leaving: events + row.censored }
    }
  })
  return [...days].sort(([a], [b]) => a - b).map(([, day]) => day)
}

function quadratic(score: readonly number[], covariance: Matrix): CurveTest {
  const singular = new StatisticsError('degenerate', 'The variance of Gray’s test is singular')
  const column = Matrix.columnVector([...score])
  let statistic: number
  try {
    statistic = column.transpose().mmul(solve(covariance, column)).get(0, 0)
  } catch {
    throw singular
  }
  if (!Number.isFinite(statistic)) throw singular
  return {
    statistic,
    degreesOfFreedom: score.length,
    pValue: chiSquareCdf(statistic, score.length, 'upper'),
  }
}
