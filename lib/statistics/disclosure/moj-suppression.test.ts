import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { auditSuppression } from './audit-suppression'
import { mojSuppression } from './moj-suppression'
import { crossTable } from './sum-table'

describe('mojSuppression', () => {
  const counts = [[9, 14, 2, 8], [2, 7, 6, 9], [8, 1, 12, 11]] // prettier-ignore

  it('hides at or below the threshold and leaves nothing that can be worked out', () => {
    const { pattern, nodes, isFewest, hiddenTotals } = mojSuppression(counts, {
      threshold: 2,
      where: ['row', 'col'],
    })
    const hidden = pattern.flatMap((row, r) => row.flatMap((is, c) => (is ? [`r${r + 1}|c${c + 1}`] : [])))
    expect(hidden).toEqual(expect.arrayContaining(['r1|c3', 'r2|c1', 'r3|c2']))
    expect(auditSuppression(crossTable(counts), hidden, { threshold: 3, width: 1 }).disclosed).toEqual([])
    expect({ nodes, isFewest, hiddenTotals }).toEqual({
      nodes: hidden.length,
      isFewest: true,
      hiddenTotals: [],
    })
  })

  it('counts zeros as small unless told not to', () => {
    const table = [[0, 9], [8, 7], [6, 5]] // prettier-ignore
    expect(mojSuppression(table, { threshold: 2, where: ['col'] }).nodes).toBe(2)
    expect(mojSuppression(table, { threshold: 2, where: ['col'], suppressZero: false }).nodes).toBe(0)
  })

  it('protects the orientation asked for', () => {
    const table = [[1, 9], [8, 7], [6, 5]] // prettier-ignore
    expect(mojSuppression(table, { threshold: 2, where: ['row'] }).pattern).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ])
    expect(mojSuppression(table, { threshold: 2, where: ['col'] }).pattern).toEqual([
      [true, false],
      [false, false],
      [true, false],
    ])
  })

  it('hides a total where no pattern of counts can be safe', () => {
    expect(mojSuppression([[1], [5]], { threshold: 2, where: ['row'] })).toMatchObject({
      nodes: 1,
      hiddenTotals: ['r1|Total'],
    })
  })

  it('is safe where counting hidden cells along lines is not', () => {
    const random = createRandom(4)
    for (let run = 0; run < 25; run += 1) {
      const table = Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => random.poisson(7)))
      const { pattern } = mojSuppression(table, { threshold: 4, where: ['row', 'col'] })
      const hidden = pattern.flatMap((row, r) => row.flatMap((is, c) => (is ? [`r${r + 1}|c${c + 1}`] : [])))
      expect(auditSuppression(crossTable(table), hidden, { threshold: 5, width: 1 }).disclosed).toEqual([])
    }
  })

  it('refuses an empty and a ragged table', () => {
    expect(() => mojSuppression([], { threshold: 2, where: ['row'] })).toThrow('at least one')
    expect(() => mojSuppression([[1, 2], [3]], { threshold: 2, where: ['row'] })).toThrow('same length')
    expect(() => mojSuppression([[1]], { threshold: 2, where: [] })).toThrow('at least one')
    expect(() => mojSuppression([[1]], { threshold: NaN, where: ['row'] })).toThrow('finite')
  })
})
