import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibleRanges } from '@/lib/statistics/disclosure/feasible-ranges'
import { calendarLattice } from '../lattice/calendar-lattice'
import { latticeOf, type Level } from '../lattice/lattice'
import { auditTable, cellName } from '../testing/audit-table'
import { randomTable } from '../testing/random-table'
import { ownLevel, rowOf, type CountTable } from './count-table'
import { HiddenRanges } from './hidden-ranges'
import { protectTable } from './protect-table'
import { sumOf } from './sum-of'

const threshold = 5

/** April 2024 to March 2025: a whole year. */
const year = calendarLattice(2024 * 12 + 3, 12)
const tableOf = (...counts: readonly (readonly number[])[]): CountTable => ({
  lattice: year,
  parts: [{ atoms: [0] }],
  rows: counts.map((line, k) => rowOf(`row${k}`, year, [Float64Array.from(line)])),
})
const every = (count: number) => Array.from({ length: 12 }, () => count)
const levelsOf = (table: CountTable) => protectTable(table, { threshold, total: 0 })

describe('a table of categories beside its total', () => {
  test('nothing small: every category by month', () => {
    expect(levelsOf(tableOf(every(5), every(9)))).toEqual([0, 0])
  })

  test('a category with small months is published by quarter, and the smallest other one with it', () => {
    expect(levelsOf(tableOf(every(2), every(30), every(20)))).toEqual([1, 0, 1])
  })

  test('by financial year where quarters are small too, and not at all where years are', () => {
    expect(levelsOf(tableOf(every(1), every(30), every(20)))).toEqual([2, 0, 2])
    const few = every(0).with(3, 4)
    expect(levelsOf(tableOf(few, every(30), every(20)))).toEqual([3, 0, 3])
  })

  test('a single zero month is small', () => {
    expect(levelsOf(tableOf(every(9).with(7, 0), every(30)))).toEqual([1, 1])
  })

  test('two small categories protect each other only where together they are not small', () => {
    expect(levelsOf(tableOf(every(3), every(4), every(30)))).toEqual([1, 1, 0])
    expect(levelsOf(tableOf(every(2), every(2), every(30)))).toEqual([1, 1, 1])
  })

  test('nothing is published finer than the total', () => {
    expect(protectTable(tableOf(every(9), every(9)), { threshold, total: 1 })).toEqual([1, 1])
  })
})

/** All that is wrong with a pattern: hidden small counts that can be narrowed to less than the threshold. */
function faults(table: CountTable, published: readonly Level[], total: Level): readonly string[] {
  const { table: audited, hidden } = auditTable(table, published, total)
  const own = hidden.filter((id) => id.startsWith('row'))
  if (own.length === 0) return []
  return feasibleRanges(audited, hidden)
    .filter(
      ({ cell, value, width, max }) =>
        cell.startsWith('row') && value < threshold && (width < threshold || max < threshold),
    )
    .map(({ cell, value, min, max }) => `${cell} is ${value}, known to be from ${min} to ${max}`)
}

const withTotal = (table: CountTable) => ({ table, total: ownLevel(sumOf(table.rows), table, threshold) })

test('no small count can be narrowed to less than the threshold, by linear programming', () => {
  let fallen = 0
  fc.assert(
    fc.property(randomTable(5, 24).map(withTotal), ({ table, total }) => {
      const published = protectTable(table, { threshold, total })
      if (published.some((level) => level > total)) fallen += 1
      expect(faults(table, published, total)).toEqual([])
      table.rows.forEach((row, number) =>
        expect(published[number]!).toBeGreaterThanOrEqual(ownLevel(row, table, threshold)),
      )
    }),
    { numRuns: 60 },
  )
  expect(fallen).toBeGreaterThan(10)
})

test('the closed form says exactly what linear programming says', () => {
  fc.assert(
    fc.property(
      randomTable(5, 15),
      fc.array(fc.constantFrom<Level>(0, 1, 2, 3), { minLength: 5, maxLength: 5 }),
      (table, levels) => {
        const published = table.rows.map((_, row) => levels[row]!)
        const { table: audited, hidden } = auditTable(table, published, 0)
        const exact = new Map(feasibleRanges(audited, hidden).map((range) => [range.cell, range]))
        const ranges = new HiddenRanges(table, published)
        for (const level of [2, 1, 0] as const)
          published.forEach((of, row) => {
            if (of <= level) return
            table.lattice.periods[level]!.forEach((_, period) => {
              const { min, max } = exact.get(cellName(`row${row}`, level, period))!
              expect(ranges.range(row, level, 0, period)).toEqual([min, max])
            })
          })
      },
    ),
    { numRuns: 60 },
  )
})

describe('a method with a step left out is found out', () => {
  const broken: Record<string, (table: CountTable, total: Level) => readonly Level[]> = {
    'no partners': (table, total) =>
      table.rows.map((row) => Math.max(ownLevel(row, table, threshold), total) as Level),
    'only two rows where something is hidden, whatever they hold': (table, total) => {
      const levels = table.rows.map((row) => Math.max(ownLevel(row, table, threshold), total) as Level)
      for (const level of [0, 1, 2] as const) {
        const hidden = levels.filter((of) => of > level).length
        const other = levels.findIndex((of) => of <= level)
        if (hidden === 1 && other >= 0) levels[other] = (level + 1) as Level
      }
      return levels
    },
    'quarters and years not looked at': (table, total) => {
      const months = { ...table, lattice: latticeOf(table.lattice.months, [], []) }
      const begin = table.rows.map((row) => ownLevel(row, table, threshold))
      return protectTable(months, { threshold, total, begin })
    },
  }
  test.each(Object.entries(broken))('%s', (_, method) => {
    const found = fc.check(
      fc.property(randomTable(4, 24).map(withTotal), ({ table, total }) => {
        expect(faults(table, method(table, total), total)).toEqual([])
      }),
      { numRuns: 400, endOnFailure: true },
    )
    expect(found.failed).toBe(true)
  })
})
