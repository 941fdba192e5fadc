import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageRanks } from './average-ranks'
import { mean, sum } from './mean'

describe('sums and means', () => {
  it('keep what plain addition loses', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1)
    expect(sum([])).toBe(0)
  })

  it('a mean of equal values is that value, exactly', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (value, n) => {
          expect(mean(Array<number>(n).fill(-value))).toBe(0 - value)
        },
      ),
    )
  })

  it('throws typed errors', () => {
    expect(() => mean([])).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => mean([1, NaN])).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })
})

it('ranks share ties', () => {
  expect(averageRanks([10, 30, 20, 30])).toEqual([1, 3.5, 2, 3.5])
  expect(averageRanks([])).toEqual([])
})
