import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile, sortedQuantile, type QuantileType } from './quantile'

const types: QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('sample quantiles', () => {
  // Worked by the definitions of Hyndman and Fan for 1, 2, 4, 8, 16 at p = 0.3: n·p = 1.5.
  it.each([
    [1, 2],
    [2, 2],
    [3, 2],
    [4, 1.5],
    [5, 2],
    [6, 1.8],
    [7, 2.4],
    [8, 2 - 1 / 15],
    [9, 1.95],
  ] as const)('type %d of 1, 2, 4, 8, 16 at 0.3 is %d', (type, expected) => {
    expect(quantile([16, 4, 1, 8, 2], 0.3, type)).toBeCloseTo(expected, 12)
  })

  it('take the mean of the two middle values for a median, by type 2', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
  })

  it('see n·p as whole where it is on paper', () => {
    // 0.7 × 10 and 0.35 × 20 are not exact in binary.
    const tens = Array.from({ length: 20 }, (_, i) => i + 1)
    expect(sortedQuantile(tens, 0.35, 1)).toBe(7)
    expect(sortedQuantile(tens, 0.35, 2)).toBe(7.5)
    expect(sortedQuantile(tens.slice(0, 10), 0.7, 2)).toBe(7.5)
  })

  it('round half to even ranks in type 3', () => {
    expect(sortedQuantile([1, 2, 3, 4], 0.375, 3)).toBe(2)
    expect(sortedQuantile([1, 2, 3, 4], 0.625, 3)).toBe(2)
  })

  it('lie within the values and rise with p, whatever the type', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }),
        share,
        share,
        fc.constantFrom(...types),
        (values, a, b, type) => {
          const low = quantile(values, Math.min(a, b), type)
          const high = quantile(values, Math.max(a, b), type)
          expect(low).toBeLessThanOrEqual(high + 1e-9)
          expect(low).toBeGreaterThanOrEqual(Math.min(...values))
          expect(high).toBeLessThanOrEqual(Math.max(...values))
        },
      ),
    )
  })

  it('throw typed errors', () => {
    expect(() => quantile([], 0.5)).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => quantile([NaN], 0.5)).toThrow(expect.objectContaining({ kind: 'not-finite' }))
    expect(() => quantile([1], 1.1)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
    expect(quantile([3], 0.9)).toBe(3)
  })
})
