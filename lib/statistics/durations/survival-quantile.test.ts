import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier'
import { survivalLimits } from './survival-limits'
import { survivalQuantile } from './survival-quantile'
import { tabledMedian } from './tabled-median'
import type { Spell } from './spell'

const all = (...days: number[]): Spell[] => days.map((exit) => ({ exit, cause: 1 }))
const median = (spells: Spell[]) => survivalQuantile(kaplanMeier(spells), 0.5).value

describe('limits of a curve', () => {
  const step = { survival: 0.5, logError: 0.2 }

  it('follow their formulae', () => {
    const z = 1.959963984540054
    expect(survivalLimits(step, 'plain').lower).toBeCloseTo(0.5 - z * 0.1, 12)
    expect(survivalLimits(step, 'log').upper).toBeCloseTo(0.5 * Math.exp(z * 0.2), 12)
    const spread = (z * 0.2) / Math.log(0.5)
    expect(survivalLimits(step, 'log-log').lower).toBeCloseTo(
      Math.exp(-Math.exp(Math.log(-Math.log(0.5)) - spread)),
      12,
    )
    expect(survivalLimits(step).lower).toBeCloseTo(0.5 ** Math.exp(-spread), 12)
  })

  it('are cut at 0 and 1, and absent where a scale gives none', () => {
    expect(survivalLimits({ survival: 0.9, logError: 2 }, 'plain')).toEqual({ lower: 0, upper: 1 })
    expect(survivalLimits({ survival: 0, logError: null }, 'log')).toEqual({ lower: null, upper: null })
    expect(survivalLimits({ survival: 1, logError: 0 }, 'log-log')).toEqual({ lower: null, upper: null })
    expect(survivalLimits({ survival: 1, logError: 0 }, 'log')).toEqual({ lower: 1, upper: 1 })
  })

  it('refuse a level outside 0 to 1', () => {
    for (const level of [0, 1, 1.5, Number.NaN]) expect(() => survivalLimits(step, 'log', level)).toThrow()
  })
})

describe('quantiles of a curve', () => {
  it('are the first day on which the share has finished', () => {
    expect(median(all(1, 2, 3))).toBe(2)
    expect(survivalQuantile(kaplanMeier(all(10, 20, 30, 40)), 0.25).value).toBe(15)
    expect(survivalQuantile(kaplanMeier(all(10, 20, 30, 40)), 0.3).value).toBe(20)
    expect(survivalQuantile(kaplanMeier(all(5, 6)), 0).value).toBe(0)
  })

  it('are the middle of a stretch at exactly the share, rounding errors aside', () => {
    expect(median(all(1, 2, 3, 4))).toBe(2.5)
    expect(median(all(...Array.from({ length: 100 }, (_, day) => day + 1)))).toBe(50.5)
  })

  it('reach to the last day seen where the curve ends at the share', () => {
    const ended = [...all(1, 2), { exit: 9, cause: 0 }, { exit: 10, cause: 0 }]
    expect(median(ended)).toBe(6)
    // R prints the first such day in its table instead.
    expect(tabledMedian(kaplanMeier(ended)).value).toBe(2)
  })

  it('are null where not reached, with whatever limit is known', () => {
    const mostOpen = [...all(3, 5), ...Array.from({ length: 8 }, () => ({ exit: 20, cause: 0 }))]
    expect(survivalQuantile(kaplanMeier(mostOpen), 0.5)).toEqual({ value: null, lower: 3, upper: null })
    expect(survivalQuantile(kaplanMeier(mostOpen), 0.9)).toEqual({ value: null, lower: null, upper: null })
  })

  it('have an upper limit where everybody has finished, if asked', () => {
    const done = kaplanMeier([
      ...all(...new Array<number>(10).fill(4)),
      ...all(...new Array<number>(10).fill(5)),
    ])
    expect(survivalQuantile(done, 0.5)).toEqual({ value: 4.5, lower: 4, upper: null })
    expect(survivalQuantile(done, 0.5, { closed: true })).toEqual({ value: 4.5, lower: 4, upper: 5 })
    const atOnce = kaplanMeier(all(...new Array<number>(8).fill(5)))
    expect(survivalQuantile(atOnce, 0.5, { closed: true })).toEqual({ value: 5, lower: 5, upper: 5 })
    // One left of few says nothing of those who were lost sight of.
    const lost = kaplanMeier([...all(9), { exit: 3, cause: 0, count: 30 }])
    expect(survivalQuantile(lost, 0.5, { closed: true })).toEqual({ value: 9, lower: 9, upper: null })
  })

  it('lie within their limits', () => {
    const spells = fc.array(
      fc.record({ exit: fc.integer({ min: 1, max: 200 }), cause: fc.integer({ min: 0, max: 1 }) }),
      { minLength: 5, maxLength: 120 },
    )
    fc.assert(
      fc.property(spells, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (some, p) => {
        const { value, lower, upper } = survivalQuantile(kaplanMeier(some), p)
        if (value === null) return
        if (lower !== null) expect(lower).toBeLessThanOrEqual(value)
        if (upper !== null) expect(upper).toBeGreaterThanOrEqual(value)
      }),
    )
  })

  it('refuse a share that is none', () => {
    expect(() => survivalQuantile(kaplanMeier(all(1)), 1.2)).toThrow(/between 0 and 1/)
    expect(() => survivalQuantile(kaplanMeier(all(1)), Number.NaN)).toThrow()
  })
})
