import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { auditSuppression } from './audit-suppression'
import { crossTable, sumTable } from './sum-table'
import { suppress } from './suppress'
import { checkProof } from './suppression-proof'
import type { SuppressOptions } from './suppression-task'
import type { Table } from './table'
import { secondSolver } from './testing/second-solver'
import { countsBySize, randomCrossTable, randomLattice } from './testing/tables'

const row = (counts: Record<string, number>) =>
  sumTable([{ leaves: Object.keys(counts), sums: { T: Object.keys(counts) } }], (code) => counts[code!]!)

/** What every suppression must be, by its own proof and by an audit that shares no search with it. */
function expectSafe(table: Table, options: SuppressOptions) {
  const result = suppress(table, options)
  const { threshold, zeros = 'shown', width = threshold } = options
  const small = table.cells.filter(({ value }) => value < threshold && (value > 0 || zeros === 'hidden'))
  expect(result.hidden).toEqual(expect.arrayContaining(small.map((cell) => cell.id)))
  expect(checkProof(table, result.hidden, result.proof, result)).toBe(true)
  const audit = auditSuppression(table, result.hidden, { threshold, width, lowest: result.lowest })
  expect(audit.narrow).toEqual([])
  if (width >= threshold) expect(audit.ranges.filter((range) => range.isKnownSmall)).toEqual([])
  return result
}

describe('suppress', () => {
  it('hides a small count with the cheapest partner that gives it room', () => {
    const { hidden, primary, partners } = expectSafe(row({ a: 3, b: 40, c: 12, d: 6 }), { threshold: 5 })
    expect(primary).toEqual(['a'])
    expect(partners).toEqual(['d'])
    expect(hidden).toEqual(['a', 'd'])
  })

  it('closes the rectangle in a two-way table', () => {
    const table = crossTable([[3, 20, 30], [25, 9, 40], [50, 60, 70]], ['A', 'B', 'C'], ['x', 'y', 'z']) // prettier-ignore
    expect(expectSafe(table, { threshold: 5 }).hidden).toEqual(['A|x', 'A|y', 'B|x', 'B|y'])
  })

  it('hides nothing where nothing is small', () => {
    const result = expectSafe(row({ a: 30, b: 0, c: 9 }), { threshold: 5 })
    expect(result).toMatchObject({ hidden: [], primary: [], partners: [] })
  })

  it('hides the total too where the rest of the row is empty', () => {
    expect(expectSafe(row({ a: 2, b: 0, c: 0 }), { threshold: 5 }).hidden).toEqual(['a', 'T'])
  })

  it('treats zeros as asked', () => {
    const table = row({ a: 0, b: 30, c: 12 })
    expect(expectSafe(table, { threshold: 5 }).hidden).toEqual([])
    expect(expectSafe(table, { threshold: 5, zeros: 'hidden' }).hidden).toEqual(['a', 'c'])
    const withSmall = row({ a: 0, b: 30, c: 3 })
    expect(expectSafe(withSmall, { threshold: 5 }).hidden).toEqual(['b', 'c'])
    expect(expectSafe(withSmall, { threshold: 3, zeros: 'partners', alsoHide: ['c'] }).hidden).toEqual([
      'a',
      'c',
    ])
  })

  it('answers for a table of zeros, one cell, or none', () => {
    expect(expectSafe(crossTable([[0, 0], [0, 0]]), { threshold: 5 }).hidden).toEqual([]) // prettier-ignore
    expect(expectSafe(crossTable([[0, 0], [0, 0]]), { threshold: 5, zeros: 'hidden' }).hidden).toHaveLength(9) // prettier-ignore
    expect(expectSafe({ cells: [{ id: 'a', value: 1 }], equations: [] }, { threshold: 5 }).hidden).toEqual([
      'a',
    ])
    expect(expectSafe({ cells: [], equations: [] }, { threshold: 5 }).hidden).toEqual([])
  })

  it('keeps what must be published, and says when that cannot be', () => {
    const table = row({ a: 3, b: 40, c: 12, d: 6 })
    expect(expectSafe(table, { threshold: 5, keep: ['d'] }).hidden).toEqual(['a', 'c'])
    expect(() => suppress(table, { threshold: 5, keep: ['b', 'c', 'd', 'T'] })).toThrow('cannot be protected')
    expect(() => suppress(table, { threshold: 5, keep: ['a'] })).toThrow('both hidden and kept')
    expect(() => suppress(table, { threshold: 5, keep: ['z'] })).toThrow('no cell z')
  })

  it('can hide few cells rather than little', () => {
    // One partner of 30 does the work of two of 5.
    const table = crossTable([[4, 0, 9, 40], [0, 6, 5, 0], [50, 5, 60, 0], [70, 0, 0, 80]]) // prettier-ignore
    const cells = expectSafe(table, { threshold: 5, price: 'cell' })
    const counts = expectSafe(table, { threshold: 5, price: 'count' })
    const sum = (ids: readonly string[]) =>
      table.cells.filter((cell) => ids.includes(cell.id)).reduce((total, cell) => total + cell.value, 0)
    expect(cells.partners.length).toBeLessThanOrEqual(counts.partners.length)
    expect(sum(counts.partners)).toBeLessThanOrEqual(sum(cells.partners))
    expect(
      expectSafe(table, { threshold: 5, price: ({ id }) => (id === 'r1|c3' ? 1000 : 1) }).hidden,
    ).not.toContain('r1|c3')
  })

  it('refuses a threshold that is none, and a zero to be hidden where zeros are shown', () => {
    const table = row({ a: 3, b: 0, c: 12 })
    expect(() => suppress(table, { threshold: 0 })).toThrow('1 or more')
    expect(() => suppress(table, { threshold: NaN })).toThrow('finite')
    expect(() => suppress(table, { threshold: 2.5 })).toThrow('whole')
    expect(() => suppress(table, { threshold: 5, alsoHide: ['b'] })).toThrow('is a zero')
  })

  it('never leaves a cell deducible, whatever the table', () => {
    fc.assert(
      fc.property(
        countsBySize(6),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('shown' as const, 'hidden' as const, 'partners' as const),
        (counts, threshold, zeros) => void expectSafe(crossTable(counts), { threshold, zeros }),
      ),
      { numRuns: 150 },
    )
  })

  it.each([1, 2, 3])('protects lattices that no network can hold (%i)', (seed) => {
    expectSafe(randomLattice(createRandom(seed)), { threshold: 5 })
  })
})

describe('suppress beside a second solver', () => {
  let withRanges: Awaited<ReturnType<typeof secondSolver>>
  beforeAll(async () => {
    withRanges = await secondSolver()
  })

  const random = createRandom(7)
  it.each([3, 5, 7, 9, 12])('is safe by its bounds in a table of %i rows', (rows) => {
    const table = randomCrossTable(random, rows, 3 + random.integer(10), 6)
    const { hidden, lowest, width } = suppress(table, { threshold: 5 })
    withRanges(table, hidden, { lowest }, (rangeOf) => {
      for (const cell of hidden) {
        const { min, max } = rangeOf(cell)
        expect(max - min).toBeGreaterThanOrEqual(width - 1e-6)
      }
    })
  })
})
