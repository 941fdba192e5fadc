import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier'
import { restrictedMean } from './restricted-mean'

describe('restricted mean', () => {
  it('is the area under the curve', () => {
    // 1 until day 2, ½ until day 6: 2 + 2 = 4 by day 6, 5 by day 8 with nobody left after 6.
    const steps = kaplanMeier([
      { exit: 2, cause: 1 },
      { exit: 6, cause: 1 },
    ])
    expect(restrictedMean(steps, 6).mean).toBe(4)
    expect(restrictedMean(steps, 8).mean).toBe(4)
    expect(restrictedMean(steps, 1).mean).toBe(1)
    // Area right of day 2 is 2, and d/(n(n − d)) = 1/2 there.
    expect(restrictedMean(steps, 6).standardError).toBeCloseTo(Math.sqrt(4 / 2), 12)
  })

  it('is the plain mean where nothing is censored and the limit is past the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 }), (days) => {
        const { mean } = restrictedMean(kaplanMeier(days.map((exit) => ({ exit, cause: 1 }))), 60)
        expect(mean).toBeCloseTo(days.reduce((sum, day) => sum + day, 0) / days.length, 9)
      }),
    )
  })

  it('refuses a limit that is none', () => {
    const steps = kaplanMeier([{ exit: 1, cause: 1 }])
    for (const limit of [0, -1, Number.NaN, Infinity]) expect(() => restrictedMean(steps, limit)).toThrow()
  })
})
