import { describe, expect, it } from 'vitest'
import { compare, within } from './compare'

const faults = (expected: unknown, actual: unknown, tolerance = { rel: 1e-6, abs: 1e-9 }) =>
  compare(expected, actual, tolerance, 'x')

describe('compare', () => {
  it('passes a number within either tolerance, and names one that is not', () => {
    expect(faults(1000, 1000.0009)).toEqual([])
    expect(faults(0, 1e-10)).toEqual([])
    expect(faults(1000, 1000.002)).toEqual(['x: expected 1000, got 1000.002'])
    expect(faults({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual(['x.a[1].b: expected 2, got 3'])
  })

  it('is exact where a case gives no tolerance', () => {
    expect(compare(1, 1 + 1e-12, {}, 'x')).toHaveLength(1)
    expect(compare(1, 1, {}, 'x')).toEqual([])
  })

  it('does not pass NaN, words for numbers, missing keys, or lists of another length', () => {
    for (const actual of [NaN, '1', null, undefined, [1], { a: 1 }]) expect(faults(1, actual)).toHaveLength(1)
    expect(faults({ a: 1 }, {})).toEqual(['x.a: expected 1, got nothing'])
    expect(faults([1], [1, 2])).toEqual(['x: expected 1 entries, got 2'])
    expect(faults([], {})).toHaveLength(1)
    expect(faults({}, [])).toHaveLength(1)
    expect(faults('a', 'b')).toHaveLength(1)
    expect(faults(true, 1)).toHaveLength(1)
  })

  it('takes null for an undefined or infinite number only', () => {
    expect(faults(null, null)).toEqual([])
    expect(faults(null, Infinity)).toEqual([])
    expect(faults(null, 0)).toHaveLength(1)
    expect(faults(null, undefined)).toHaveLength(1)
  })

  it('replaces the tolerance below a key that has its own, and only there', () => {
    const tolerance = { abs: 0.5, keys: { weights: { abs: 0.001 } } }
    expect(compare({ weights: [1], gap: 1 }, { weights: [1.2], gap: 1.2 }, tolerance, 'x')).toEqual([
      'x.weights[0]: expected 1, got 1.2',
    ])
    expect(within(tolerance, 'weights')).toMatchObject({ abs: 0.001 })
    expect(within(tolerance, 'gap')).toBe(tolerance)
  })
})
