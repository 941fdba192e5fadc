import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feasibleRanges } from './feasible-ranges'
import { protectRow, type RowOptions } from './protect-row'
import { sumTable } from './sum-table'
import { count } from './testing/tables'

const hiddenOf = (counts: number[], options: RowOptions = { threshold: 5 }) =>
  protectRow(counts, options).hidden.flatMap((is, k) => (is ? [counts[k]] : []))

describe('protectRow', () => {
  it('hides a small count with the smallest partner that gives it room', () => {
    expect(protectRow([3, 40, 12, 6], { threshold: 5 })).toEqual({
      hidden: [true, false, false, true],
      isTotalHidden: false,
      range: { min: 1, max: 8 },
    })
  })

  it('takes a larger partner, or two, where the smallest is not enough', () => {
    // Beside 1, a partner of 5 leaves 1 to 5: known to be 5 or less, so too narrow.
    expect(hiddenOf([1, 5, 6, 90])).toEqual([1, 6])
    expect(hiddenOf([1, 5, 5, 90])).toEqual([1, 5, 5])
  })

  it('needs no partner where small counts cover each other', () => {
    expect(hiddenOf([4, 4, 3, 90])).toEqual([4, 4, 3])
  })

  it('hides the total where too little stands behind it', () => {
    expect(protectRow([2, 0, 0], { threshold: 5 })).toEqual({
      hidden: [true, false, false],
      isTotalHidden: true,
      range: { min: 1, max: Infinity },
    })
    expect(protectRow([3, 3, 0], { threshold: 5 }).isTotalHidden).toBe(true)
  })

  it('treats zeros as asked, and answers for an empty row', () => {
    expect(hiddenOf([0, 9, 30])).toEqual([])
    expect(hiddenOf([0, 9, 30], { threshold: 5, zeros: 'hidden' })).toEqual([0, 9])
    expect(protectRow([], { threshold: 5 })).toEqual({ hidden: [], isTotalHidden: false })
    expect(protectRow([0, 0], { threshold: 5, zeros: 'hidden' }).isTotalHidden).toBe(true)
  })

  it('refuses what is no count and no threshold', () => {
    expect(() => protectRow([-1], { threshold: 5 })).toThrow('negative')
    expect(() => protectRow([NaN], { threshold: 5 })).toThrow('finite')
    expect(() => protectRow([0.5], { threshold: 5 })).toThrow('whole')
    expect(() => protectRow([1], { threshold: 0 })).toThrow('1 or more')
  })

  it('leaves exactly the range it says, at least as wide as the threshold, by the linear program', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('shown' as const, 'hidden' as const),
        (counts, threshold, zeros) => {
          const codes = counts.map((_, k) => `c${k}`)
          const { hidden, isTotalHidden, range } = protectRow(counts, { threshold, zeros })
          const lowest = zeros === 'shown' ? 1 : 0
          counts.forEach((value, k) => {
            if (value >= lowest && value < threshold) expect(hidden[k]).toBe(true)
          })
          const names = [...codes.filter((_, k) => hidden[k]), ...(isTotalHidden ? ['T'] : [])]
          const table = sumTable(
            [{ leaves: codes, sums: { T: codes } }],
            (code) => counts[Number(code!.slice(1))]!,
          )
          for (const found of feasibleRanges(table, names, { lowest })) {
            expect(found.width).toBeGreaterThanOrEqual(threshold)
            if (found.cell !== 'T') expect(range).toEqual({ min: found.min, max: found.max })
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
