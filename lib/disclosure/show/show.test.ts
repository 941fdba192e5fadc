import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showableCurve } from './showable-curve'
import { showableQuantile, type Histogram } from './showable-quantile'

const of = (pairs: Record<number, number>): Histogram => ({
  days: Object.keys(pairs).map(Number),
  counts: Object.values(pairs),
})

describe('a percentile', () => {
  test('is shown with five cases on either side, and not with four', () => {
    expect(showableQuantile(of({ 1: 5, 9: 5 }), 0.5)).toBe(1)
    expect(showableQuantile(of({ 1: 5, 9: 4 }), 0.5)).toBe(null)
    expect(showableQuantile(of({ 1: 4, 9: 5 }), 0.5)).toBe(null)
  })

  test('in the tails needs more cases', () => {
    const line = of(Object.fromEntries(Array.from({ length: 49 }, (_, day) => [day, 1])))
    expect(showableQuantile(line, 0.5)).toBe(24)
    expect(showableQuantile(line, 0.9)).toBe(null)
    expect(showableQuantile(line, 0.1)).toBe(4)
  })

  test('is the smallest day by which the share lies', () => {
    expect(showableQuantile(of({ 0: 30, 7: 30, 400: 40 }), 0.6)).toBe(7)
    expect(showableQuantile(of({ 0: 30, 7: 30, 400: 40 }), 0.61)).toBe(400)
  })

  test('of nothing is nothing; wrong input is said', () => {
    expect(showableQuantile(of({}), 0.5)).toBe(null)
    expect(() => showableQuantile(of({ 1: 9 }), 1)).toThrow(RangeError)
    expect(() => showableQuantile({ days: [1], counts: [] }, 0.5)).toThrow(RangeError)
  })
})

describe('a curve', () => {
  test('ends where fewer than ten are at risk', () => {
    const points = showableCurve({ entry: of({ 0: 30 }), exits: { charge: of({ 3: 10, 10: 8, 17: 6 }) } })
    expect(points).toEqual([0, 7, 14])
  })

  test('waits for enough to leave before the next point', () => {
    const points = showableCurve({
      entry: of({ 0: 60 }),
      exits: { charge: of({ 3: 2, 10: 2, 17: 2, 30: 9 }) },
    })
    expect(points).toEqual([0, 21, 28, 35])
  })

  test('is none where fewer than ten entered', () => {
    expect(showableCurve({ entry: of({ 0: 9 }), exits: {} })).toEqual([])
  })

  test('between two points nobody or enough leave by each cause, and enough are under observation', () => {
    const histogram = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 12 })), {
        selector: ([day]) => day,
        maxLength: 20,
      })
      .map((pairs) => of(Object.fromEntries(pairs)))
    fc.assert(
      fc.property(histogram, histogram, fc.integer({ min: 0, max: 300 }), (charge, ended, entered) => {
        const points = showableCurve({ entry: of({ 0: entered }), exits: { charge, ended } })
        const upTo = ({ days, counts }: Histogram, day: number) =>
          counts.reduce((sum, count, k) => (days[k]! <= day ? sum + count : sum), 0)
        points.slice(1).forEach((day, k) => {
          for (const exit of [charge, ended]) {
            const left = upTo(exit, day) - (k === 0 ? 0 : upTo(exit, points[k]!))
            expect(left === 0 || left >= 5).toBe(true)
          }
          expect(entered - upTo(charge, day) - upTo(ended, day)).toBeGreaterThanOrEqual(10)
          expect(day % 7).toBe(0)
        })
      }),
    )
  })
})
