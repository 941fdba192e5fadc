import { describe, expect, it } from 'vitest'
import { minimiseInBox } from './box/minimise-in-box'
import fc from 'fast-check'
import { largestRoot } from './ets/largest-root'
import { surelyInside } from './ets/surely-inside'
import { nelderMead } from './nelder-mead'

describe('simplex search', () => {
  it('finds the foot of a curved valley', () => {
    const valley = ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2
    const { point } = nelderMead(valley, [-1.2, 1], { tolerance: 1e-14 })
    expect(point[0]).toBeCloseTo(1, 4)
    expect(point[1]).toBeCloseTo(1, 4)
  })

  it('keeps out of what is not allowed, and stops in time', () => {
    const { point } = nelderMead(([x]: Float64Array) => (x! < 2 ? Infinity : x!), [5])
    expect(point[0]).toBeGreaterThanOrEqual(2)
    let used = 0
    nelderMead(([x]: Float64Array) => ((used += 1), Math.sin(1e6 * x!)), [1], { evaluations: 50 })
    expect(used).toBeLessThan(60)
  })

  it('needs a value at the start', () => {
    expect(() => nelderMead(() => Number.NaN, [1])).toThrow(expect.objectContaining({ kind: 'degenerate' }))
  })
})

describe('search within a box', () => {
  it('finds a minimum inside and on the bounds', () => {
    const bowl = (a: number, b: number) => (point: readonly number[]) =>
      (point[0]! - a) ** 2 + 3 * (point[1]! - b) ** 2
    const inside = minimiseInBox(bowl(0.2, 0.7), [0.3, 0.1])
    expect(inside[0]).toBeCloseTo(0.2, 4)
    expect(inside[1]).toBeCloseTo(0.7, 4)
    const outside = minimiseInBox(bowl(1.5, -2), [0.3, 0.1])
    expect(outside).toEqual([1, 0])
  })

  it('finds a minimum of a curved valley', () => {
    const found = minimiseInBox(([x, y]) => (0.8 - x!) ** 2 + 50 * (y! - x! * x!) ** 2, [0.1, 0.9])
    expect(found[0]).toBeCloseTo(0.8, 2)
    expect(found[1]).toBeCloseTo(0.64, 2)
  })

  it('stays where it is on a flat function', () => {
    expect(minimiseInBox(() => 3, [0.3, 0.1])).toEqual([0.3, 0.1])
  })
})

describe('largest root', () => {
  it('is that of known polynomials', () => {
    // (z − 2)(z − 1)(z + 1)
    expect(largestRoot(3)(Float64Array.of(1, -2, -1, 2))).toBeCloseTo(2, 10)
    // z⁴ = 16
    expect(largestRoot(4)(Float64Array.of(1, 0, 0, 0, -16))).toBeCloseTo(2, 10)
    // (z − 1)²
    expect(largestRoot(2)(Float64Array.of(1, -2, 1))).toBeCloseTo(1, 6)
  })

  it('does not depend on what was asked before', () => {
    const root = largestRoot(3)
    root(Float64Array.of(1, 0.5, 0.2, 0.1))
    expect(root(Float64Array.of(1, -2, -1, 2))).toBeCloseTo(2, 10)
  })

  it('is under 1 wherever the quick test says so', () => {
    const coefficients = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(coefficients, (some) => {
        const polynomial = Float64Array.of(1, ...some)
        if (surelyInside(some.length)(polynomial))
          expect(largestRoot(some.length)(polynomial)).toBeLessThan(1)
      }),
    )
    expect(surelyInside(2)(Float64Array.of(1, 0, 0.25))).toBe(true)
    expect(surelyInside(2)(Float64Array.of(1, 0, -1))).toBe(false)
    expect(surelyInside(2)(Float64Array.of(1, 0, 4))).toBe(false)
  })
})
