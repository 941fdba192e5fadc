import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceTicks } from './nice-ticks'

test('ticks are round and few', () => {
  expect(niceTicks([165, 202], { most: 4 })).toEqual([170, 180, 190, 200])
  expect(niceTicks([0, 1], { most: 5 })).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect(niceTicks([81.4, 89.1], { most: 5 })).toEqual([82, 84, 86, 88])
})

test('counts have whole ticks only', () => {
  expect(niceTicks([0.2, 3.1], { most: 5, whole: true })).toEqual([1, 2, 3])
})

test('a domain without width has one tick', () => {
  expect(niceTicks([7, 7])).toEqual([7])
})

test('every domain gets between one and the most, all inside it and evenly apart', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 3, max: 6 }),
      (from, width, most) => {
        const to = from + width
        const ticks = niceTicks([from, to], { most })
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks.length).toBeGreaterThanOrEqual(1)
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from - width * 1e-6 - 1e-9 * Math.abs(from))
          expect(tick).toBeLessThanOrEqual(to + width * 1e-6 + 1e-9 * Math.abs(to))
        }
      },
    ),
  )
})
