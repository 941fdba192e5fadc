import { describe, expect, it } from 'vitest'
import { minimise } from './minimise'

describe('minimise', () => {
  it('finds the floor of a valley, and the deeper of two', () => {
    expect(minimise((x) => (x - 0.3) ** 2, -1, 1)).toBeCloseTo(0.3, 6)
    expect(minimise((x) => Math.cos(3 * x) + 0.1 * x, -2, 2)).toBeCloseTo(-1.0583, 3)
  })

  it('stops at a bound', () => {
    expect(minimise((x) => x, 0, 1)).toBeCloseTo(0, 6)
    expect(minimise((x) => -x, 0, 1)).toBeCloseTo(1, 6)
  })

  it('needs an interval', () => {
    expect(() => minimise((x) => x, 1, 1)).toThrow('No search')
  })
})
