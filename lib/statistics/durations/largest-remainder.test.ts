import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from './largest-remainder'

describe('rounding to a total by largest remainder', () => {
  it('adds to the total where plain rounding would not', () => {
    expect(largestRemainder([1, 1, 1])).toEqual([34, 33, 33])
    expect(largestRemainder([0.2603, 0.3535, 0.2144, 0.1718])).toEqual([26, 35, 22, 17])
    expect(largestRemainder([0.145, 0.145, 0.71])).toEqual([15, 14, 71])
  })

  it('leaves whole shares alone, and 0 at 0', () => {
    expect(largestRemainder([0.29, 0.57, 0.14])).toEqual([29, 57, 14])
    expect(largestRemainder([0, 1])).toEqual([0, 100])
    expect(largestRemainder([2, 3], 0)).toEqual([0, 0])
  })

  it('always adds up, within one of the exact share', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shares, fc.nat(1000), (some, total) => {
        const whole = some.reduce((sum, share) => sum + share, 0)
        fc.pre(whole > 1e-9)
        const rounded = largestRemainder(some, total)
        expect(rounded.reduce((sum, value) => sum + value, 0)).toBe(total)
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (some[index]! / whole) * total)).toBeLessThan(1 + 1e-6)
        })
      }),
    )
  })

  it.each([
    [[], 'empty'],
    [[0, 0], 'degenerate'],
    [[-1, 2], 'negative'],
    [[Number.NaN], 'not-finite'],
  ])('refuses %j', (shares: number[], kind) => {
    expect(() => largestRemainder(shares)).toThrow(expect.objectContaining({ kind }))
  })
})
