import { describe, expect, it } from 'vitest'
import { crossTable } from './sum-table'
import { suppress } from './suppress'
import { checkProof, type SuppressionProof } from './suppression-proof'

const table = crossTable([[3, 20, 30], [25, 9, 40], [50, 60, 70]], ['A', 'B', 'C'], ['x', 'y', 'z']) // prettier-ignore
const { hidden, proof, width, lowest } = suppress(table, { threshold: 5 })
const check = (changed: SuppressionProof, cells = hidden) =>
  checkProof(table, cells, changed, { width, lowest })

describe('checkProof', () => {
  it('accepts a proof and shows possible tables', () => {
    expect(check(proof)).toBe(true)
    expect(Object.keys(proof.cells)).toEqual(hidden)
  })

  it('rejects a table that breaks a sum, holds less than the least, or moves a published cell', () => {
    const [first, ...rest] = proof.tables
    const changed = (counts: Record<string, number>) => ({
      ...proof,
      tables: [{ ...first, ...counts }, ...rest],
    })
    expect(check(changed({ 'A|x': first!['A|x']! + 1 }))).toBe(false)
    expect(check(changed({ 'A|x': 0, 'A|y': 23, 'B|x': 28, 'B|y': 6 }))).toBe(false)
    expect(check(changed({ 'C|z': 71 }))).toBe(false)
    expect(check(changed({ 'A|x': 3.5, 'A|y': 19.5, 'B|x': 24.5, 'B|y': 9.5 }))).toBe(false)
  })

  it('rejects a proof that leaves a cell out or is not wide enough', () => {
    const { [hidden[0]!]: _, ...others } = proof.cells
    expect(check({ ...proof, cells: others })).toBe(false)
    expect(checkProof(table, hidden, proof, { width: 1000, lowest })).toBe(false)
    expect(check(proof, [...hidden, 'C|z'])).toBe(false)
    expect(check({ tables: [], cells: proof.cells })).toBe(false)
  })
})
