import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { feasibleRanges } from './feasible-ranges'
import { linkTables } from './link-tables'
import { roundedInterval, roundToBase } from './round-to-base'
import { crossTable, sumTable } from './sum-table'
import type { Table } from './table'
import { secondSolver } from './testing/second-solver'
import { countsBySize, randomCrossTable, randomLattice } from './testing/tables'

const ends = (table: Table, hidden: string[], prior = {}) =>
  feasibleRanges(table, hidden, prior).map(({ cell, min, max }) => [cell, min, max])

const square = crossTable(
  [[20, 3, 50], [11, 8, 30], [40, 9, 27]], // prettier-ignore
  ['A', 'B', 'C'],
  ['x', 'y', 'z'],
)

describe('feasibleRanges', () => {
  it('finds a single hidden cell from its row', () => {
    expect(feasibleRanges(square, ['A|y'])).toEqual([
      { cell: 'A|y', value: 3, min: 3, max: 3, width: 0, isExact: true },
    ])
  })

  it('gives the corners of a rectangle the room of the smallest', () => {
    expect(ends(square, ['A|x', 'A|y', 'B|x', 'B|y'])).toEqual([
      ['A|x', 12, 23],
      ['A|y', 0, 11],
      ['B|x', 8, 19],
      ['B|y', 0, 11],
    ])
  })

  it('sees through a pattern with two hidden cells in every line', () => {
    // Two blocks that share no row, tied by one cell: the rows of the first less its columns give that cell.
    const table = crossTable([[5, 6, 7, 9], [8, 3, 4, 9], [9, 9, 2, 6], [9, 9, 5, 7]]) // prettier-ignore
    const hidden = ['r1|c1', 'r1|c2', 'r1|c3', 'r2|c1', 'r2|c2', 'r3|c3', 'r3|c4', 'r4|c3', 'r4|c4']
    const ranges = feasibleRanges(table, hidden)
    expect(ranges.filter(({ width }) => width === 0).map(({ cell }) => cell)).toEqual(['r1|c3'])
  })

  it('allows any size where nothing ties a cell, and where the total is hidden too', () => {
    const row = sumTable([{ leaves: ['a', 'b'], sums: { T: ['a', 'b'] } }], () => 4)
    expect(ends(row, ['a', 'T'])).toEqual([
      ['a', 0, Infinity],
      ['T', 4, Infinity],
    ])
    expect(ends({ cells: [{ id: 'a', value: 4 }], equations: [] }, ['a'])).toEqual([['a', 0, Infinity]])
  })

  it('uses what is known in advance, and refuses what is not so', () => {
    const row = sumTable([{ leaves: ['a', 'b'], sums: { T: ['a', 'b'] } }], (code) => (code === 'a' ? 3 : 9))
    expect(ends(row, ['a', 'b'], { lowest: 1 })).toEqual([
      ['a', 1, 11],
      ['b', 1, 11],
    ])
    expect(ends(row, ['a', 'b'], { known: new Map([['b', { min: 7, max: 10 }]]) })).toEqual([
      ['a', 2, 5],
      ['b', 7, 10],
    ])
    expect(() => ends(row, ['a'], { lowest: 4 })).toThrow('is not so')
  })

  it('bounds are whole even where the linear program would stop at a fraction', () => {
    // 2x + 3y = 13: x can be 2 or 5, though fractions would allow 0 to 6.5.
    const table = {
      cells: [
        { id: 'x', value: 2 },
        { id: 'y', value: 3 },
        { id: 'sum', value: 13 },
      ],
      equations: [{ x: 2, y: 3, sum: -1 }],
    }
    expect(ends(table, ['x', 'y'])).toEqual([
      ['x', 2, 5],
      ['y', 1, 3],
    ])
  })

  it('follows linked tables: a second breakdown of the same total narrows the first', () => {
    const byAge = sumTable([{ leaves: ['young', 'old'], sums: { T: ['young', 'old'] } }], (code) =>
      code === 'young' ? 3 : 20,
    )
    const byBand = sumTable(
      [{ leaves: ['under 18', '18 to 24', 'over 24'], sums: { old: ['18 to 24', 'over 24'] } }],
      (code) => ({ 'under 18': 3, '18 to 24': 12, 'over 24': 8 })[code!]!,
    )
    expect(ends(byAge, ['young', 'old'])[0]).toEqual(['young', 0, 23])
    expect(ends(linkTables(byAge, byBand), ['young', 'old'])[0]).toEqual(['young', 3, 3])
    expect(ends(linkTables(byAge, byBand), ['young', 'old', '18 to 24'])[0]).toEqual(['young', 0, 15])
  })

  it('audits a rounded table: counts behind their rounded values, tied by the sums', () => {
    const table = sumTable([{ leaves: ['a', 'b', 'c'], sums: { T: ['a', 'b', 'c'] } }], () => 2)
    const known = new Map(table.cells.map(({ id, value }) => [id, roundedInterval(roundToBase(value))]))
    // Each part shows 0 (0 to 2) and the total shows 5 (3 to 7), so the parts are 0 to 2 and add up to 3 to 6.
    expect(ends(table, [...known.keys()], { known })).toEqual([
      ['a', 0, 2],
      ['b', 0, 2],
      ['c', 0, 2],
      ['T', 3, 6],
    ])
  })

  it('answers nothing for nothing hidden, and refuses an unknown cell', () => {
    expect(feasibleRanges(square, [])).toEqual([])
    expect(() => feasibleRanges(square, ['A|q'])).toThrow('no cell A|q')
  })

  it('agrees with trying every table out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 4 }), { minLength: 6, maxLength: 6 }),
        fc.nat({ max: 63 }),
        (values, mask) => {
          const counts = [values.slice(0, 3), values.slice(3)]
          const table = crossTable(counts)
          const hidden = values.flatMap((_, k) =>
            (mask >> k) & 1 ? [`r${k < 3 ? 1 : 2}|c${(k % 3) + 1}`] : [],
          )
          const possible = everyTable(counts, (row, column) => hidden.includes(`r${row + 1}|c${column + 1}`))
          for (const { cell, min, max } of feasibleRanges(table, hidden)) {
            const [row, column] = [Number(cell[1]) - 1, Number(cell[4]) - 1]
            const seen = possible.map((one) => one[row]![column]!)
            expect([min, max]).toEqual([Math.min(...seen), Math.max(...seen)])
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('holds the truth, and hiding more never tells more', () => {
    fc.assert(
      fc.property(countsBySize(4), fc.array(fc.nat({ max: 24 }), { maxLength: 8 }), (counts, picks) => {
        const table = crossTable(counts)
        const ids = table.cells.map((cell) => cell.id)
        const some = new Set(picks.map((pick) => ids[pick % ids.length]!))
        const ranges = feasibleRanges(table, some)
        for (const { value, min, max, isExact } of ranges) {
          expect(isExact && min <= value && value <= max).toBe(true)
        }
        const more = new Map(
          feasibleRanges(table, [...some, ids[0]!, ids.at(-1)!]).map((range) => [range.cell, range]),
        )
        for (const { cell, width } of ranges) expect(more.get(cell)!.width).toBeGreaterThanOrEqual(width)
      }),
      { numRuns: 100 },
    )
  })
})

describe('feasibleRanges beside a second solver', () => {
  let withRanges: Awaited<ReturnType<typeof secondSolver>>
  beforeAll(async () => {
    withRanges = await secondSolver()
  })

  const random = createRandom(20261122)
  const tables: [string, Table][] = [
    ...[1, 2, 3, 4, 5].map((k): [string, Table] => [`cross table ${k}`, randomCrossTable(random, 5, 7, 8)]),
    ...[1, 2, 3].map((k): [string, Table] => [`lattice ${k}`, randomLattice(random)]),
  ]
  it.each(tables)('agrees on every hidden cell of %s', (_, table) => {
    const hidden = table.cells.filter(() => random.uniform() < 0.4).map((cell) => cell.id)
    withRanges(table, hidden, { isWhole: true }, (rangeOf) => {
      for (const range of feasibleRanges(table, hidden)) {
        expect(range.isExact).toBe(true)
        const second = rangeOf(range.cell)
        expect(second.min).toBeCloseTo(range.min, 6)
        if (range.max === Infinity) expect(second.max).toBe(Infinity)
        else expect(second.max).toBeCloseTo(range.max, 6)
      }
    })
  })
})

/** Every 2 × 3 table with the same published cells and totals. */
function everyTable(counts: number[][], isHidden: (row: number, column: number) => boolean): number[][][] {
  const [top, bottom] = counts as [number[], number[]]
  const columns = top.map((count, c) => {
    const total = count + bottom[c]!
    const choices = Array.from({ length: total + 1 }, (_, k) => [k, total - k])
    return choices.filter(([a, b]) => (isHidden(0, c) || a === count) && (isHidden(1, c) || b === bottom[c]))
  })
  const tables: number[][][] = []
  for (const first of columns[0]!) {
    for (const second of columns[1]!) {
      for (const third of columns[2]!) {
        const rows = [0, 1].map((r) => [first[r]!, second[r]!, third[r]!])
        if (rows[0]!.reduce((a, b) => a + b) === top.reduce((a, b) => a + b)) tables.push(rows)
      }
    }
  }
  return tables
}
