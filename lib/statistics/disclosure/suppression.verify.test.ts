import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { feasibleRanges } from './feasible-ranges'
import { fewestCells } from './fewest-cells'
import { suppress } from './suppress'
import { checkProof } from './suppression-proof'
import type { Table } from './table'
import { secondSolver } from './testing/second-solver'
import { randomCrossTable, randomLattice } from './testing/tables'

const TABLES = 1_000
const MEANS = [1, 3, 6, 12, 30]
const THRESHOLDS = [3, 5, 10]

describe('suppression at full size', () => {
  let withRanges: Awaited<ReturnType<typeof secondSolver>>
  beforeAll(async () => {
    withRanges = await secondSolver()
  })

  /** Asks the second solver for every hidden cell; returns how many small counts were hidden. */
  function prove(table: Table, zeros: 'shown' | 'hidden', threshold: number, isWhole = false): number {
    const { hidden, primary, lowest, proof, width } = suppress(table, { threshold, zeros })
    const small = table.cells.filter(({ value }) => value < threshold && value >= lowest).map(({ id }) => id)
    expect(primary).toEqual(small)
    expect(checkProof(table, hidden, proof, { width: threshold, lowest })).toBe(true)
    const audit = new Map(feasibleRanges(table, hidden, { lowest }).map((range) => [range.cell, range]))
    withRanges(table, hidden, { lowest, isWhole }, (rangeOf) => {
      for (const cell of hidden) {
        const { min, max } = rangeOf(cell)
        const ours = audit.get(cell)!
        if (max - min < width - 1e-6) expect.fail(`${cell} can be placed from ${min} to ${max}`)
        // The relaxation is exact in two dimensions; whole numbers are asked for elsewhere.
        if (Math.abs(min - ours.min) > 1e-6 || (max !== ours.max && Math.abs(max - ours.max) > 1e-6))
          expect.fail(
            `${cell}: the audit says ${ours.min} to ${ours.max}, the second solver ${min} to ${max}`,
          )
      }
    })
    return small.length
  }

  it(`leaves no small cell deducible in ${TABLES} random tables of 3–12 × 3–12 with margins`, () => {
    const random = createRandom(20_261_122)
    let small = 0
    for (let run = 0; run < TABLES; run += 1) {
      const [rows, columns] = [3 + random.integer(10), 3 + random.integer(10)]
      const table = randomCrossTable(random, rows, columns, MEANS[run % MEANS.length]!)
      small += prove(table, run % 4 === 0 ? 'hidden' : 'shown', THRESHOLDS[run % THRESHOLDS.length]!)
    }
    // The check is worth nothing if there was nothing to hide.
    expect(small).toBeGreaterThan(10 * TABLES)
  })

  it('leaves no small cell deducible in 20 lattices of board, category and time', () => {
    const random = createRandom(5)
    for (let run = 0; run < 20; run += 1) {
      const shape = { boards: 3 + random.integer(4), categories: 2 + random.integer(3), quarters: 2 }
      prove(randomLattice(random, { ...shape, mean: MEANS[run % MEANS.length]! }), 'shown', 5, true)
    }
  })

  it('the quick method hides at most a fifth more partners than the best, over 100 tables', () => {
    const random = createRandom(11)
    let quick = 0
    let best = 0
    for (let run = 0; run < 100; run += 1) {
      const table = randomCrossTable(random, 3 + random.integer(4), 3 + random.integer(4), 10)
      const fewest = fewestCells(table, { threshold: 5 })
      expect(fewest.isCheapest).toBe(true)
      best += fewest.partners.length
      quick += suppress(table, { threshold: 5, price: 'cell' }).partners.length
    }
    expect(quick).toBeGreaterThanOrEqual(best)
    expect(quick).toBeLessThanOrEqual(1.2 * best)
  })
})
