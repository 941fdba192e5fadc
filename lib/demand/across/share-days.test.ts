import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareDays } from './share-days'

test('days go to boards in proportion to the hours that they sit, in tenths', () => {
  expect(shareDays(10, [300, 100, 100])).toEqual([6, 2, 2])
  expect(shareDays(1, [100, 100, 100])).toEqual([0.4, 0.3, 0.3])
  expect(shareDays(-7, [50, 20])).toEqual([-5, -2])
  expect(shareDays(5, [0, 0])).toEqual([0, 0])
  expect(shareDays(5, [])).toEqual([])
})

test('whatever is shared: no day is lost or made, none goes where nobody sits, and more hours never get less', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1, maxLength: 42 }),
      (days, hours) => {
        const shares = shareDays(days, hours)
        const sits = hours.some((own) => own > 0)
        expect(shares.reduce((sum, own) => sum + Math.round(10 * own), 0)).toBe(sits ? 10 * days : 0)
        for (const [at, own] of hours.entries()) {
          if (own === 0) expect(shares[at]).toBe(0)
          // Rounded once: never a tenth or more from the exact share.
          const total = hours.reduce((sum, one) => sum + one, 0)
          if (sits) expect(Math.abs(shares[at]! - (days * own) / total)).toBeLessThan(0.1 + 1e-9)
        }
      },
    ),
  )
})
