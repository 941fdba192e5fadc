import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { auditSuppression } from './audit-suppression'
import { fewestCells } from './fewest-cells'
import { crossTable } from './sum-table'
import { suppress } from './suppress'
import { checkProof } from './suppression-proof'
import { randomCrossTable } from './testing/tables'

describe('fewestCells', () => {
  it('finds a pattern no other beats, by trying every pattern out', () => {
    const random = createRandom(5)
    let compared = 0
    for (let run = 0; run < 8; run += 1) {
      const table = randomCrossTable(random, 3, 3, 12)
      const found = fewestCells(table, { threshold: 5 })
      const free = table.cells.filter(({ value }) => value >= 5).map((cell) => cell.id)
      const fewer = subsets(free, found.partners.length - 1)
      const beaten = fewer.some((partners) => {
        const hidden = [...found.primary, ...partners]
        return auditSuppression(table, hidden, { threshold: 5, lowest: 1 }).isSafe
      })
      compared += fewer.length
      expect(beaten).toBe(false)
      expect(found.isCheapest).toBe(true)
      expect(checkProof(table, found.hidden, found.proof, found)).toBe(true)
    }
    expect(compared).toBeGreaterThan(100)
  })

  it('hides no more than the quick method', () => {
    const random = createRandom(6)
    for (let run = 0; run < 8; run += 1) {
      const table = randomCrossTable(random, 6, 5, 8)
      const quick = suppress(table, { threshold: 5, price: 'cell' })
      expect(fewestCells(table, { threshold: 5 }).hidden.length).toBeLessThanOrEqual(quick.hidden.length)
    }
  })

  it('falls back on the quick method when time runs out', () => {
    const table = crossTable([[3, 20], [9, 30]]) // prettier-ignore
    const { isCheapest, hidden } = fewestCells(table, { threshold: 5, timeout: 0 })
    expect(isCheapest).toBe(false)
    expect(auditSuppression(table, hidden, { threshold: 5, lowest: 1 }).isSafe).toBe(true)
  })

  it('says when what must stay published gives a count away', () => {
    const table = crossTable([[3, 20], [9, 30]]) // prettier-ignore
    const keep = table.cells.filter(({ value }) => value >= 5).map((cell) => cell.id)
    expect(() => fewestCells(table, { threshold: 5, keep })).toThrow('cannot be protected')
  })
})

/** Every choice of at most `most` items. */
function subsets(items: readonly string[], most: number): string[][] {
  if (most < 0) return []
  return items.reduce<string[][]>(
    (all, item) => [
      ...all,
      ...all.filter((chosen) => chosen.length < most).map((chosen) => [...chosen, item]),
    ],
    [[]],
  )
}
