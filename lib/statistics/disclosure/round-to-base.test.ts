import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedInterval, roundToBase } from './round-to-base'

describe('roundToBase', () => {
  it('rounds to the nearest 5', () => {
    expect([0, 2, 3, 7, 8, 12, 13].map((count) => roundToBase(count))).toEqual([0, 0, 5, 5, 10, 10, 15])
  })

  it('sends a half up where the base is even', () => {
    expect([4, 5, 14, 15].map((count) => roundToBase(count, 10))).toEqual([0, 10, 10, 20])
  })

  it('stands for exactly the counts in its interval', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 2, max: 100 }), (count, base) => {
        const rounded = roundToBase(count, base)
        const { min, max } = roundedInterval(rounded, base)
        expect(min <= count && count <= max).toBe(true)
        expect([roundToBase(min, base), roundToBase(max, base)]).toEqual([rounded, rounded])
        expect(roundToBase(max + 1, base)).toBe(rounded + base)
        if (min > 0) expect(roundToBase(min - 1, base)).toBe(rounded - base)
      }),
    )
  })

  it('refuses what is no count and no base', () => {
    expect(() => roundToBase(-1)).toThrow('negative')
    expect(() => roundToBase(1.5)).toThrow('whole')
    expect(() => roundToBase(NaN)).toThrow('finite')
    expect(() => roundToBase(1, 1)).toThrow('2 or more')
    expect(() => roundedInterval(7, 5)).toThrow('no multiple')
  })
})
