import { describe, expect, it } from 'vitest'
import { holtWinters, holtWintersMean } from './holt-winters'
import { simpleSmoothing } from './simple-smoothing'

const season = [5, -3, -2]
const values = Array.from({ length: 15 }, (_, index) => 50 + 2 * index + season[index % 3]!)

describe('Holt–Winters', () => {
  it('carries on a level with a season without error', () => {
    const flat = Array.from({ length: 15 }, (_, index) => 50 + season[index % 3]!)
    for (const form of ['additive', 'multiplicative'] as const) {
      const fit = holtWinters({ values: flat, period: 3 }, form, { alpha: 0.3, beta: 0.1, gamma: 0.2 })
      expect(fit.squaredErrors).toBeCloseTo(0, 12)
      holtWintersMean(fit, 5).forEach((value, step) => expect(value).toBeCloseTo(50 + season[step % 3]!, 8))
    }
  })

  it('comes to follow a line with a season', () => {
    const long = Array.from({ length: 90 }, (_, index) => 50 + 2 * index + season[index % 3]!)
    const fit = holtWinters({ values: long, period: 3 }, 'additive', { alpha: 0.3, beta: 0.1, gamma: 0.2 })
    holtWintersMean(fit, 5).forEach((value, step) => {
      expect(Math.abs(value - (50 + 2 * (90 + step) + season[step % 3]!))).toBeLessThan(0.5)
    })
  })

  it('follows its recursion by hand', () => {
    // Two seasons of two: level 11 at the third place by the moving average, no trend, season −1 and 1.
    const {
      level,
      trend,
      season: next,
    } = holtWinters({ values: [10, 12, 10, 12, 14], period: 2 }, 'additive', {
      alpha: 0.5,
      beta: 0.5,
      gamma: 0.5,
    })
    // After place 4 everything fits; at place 5: forecast 10, level 0.5·15 + 0.5·11, trend 0.5·2.
    expect(level).toBeCloseTo(13, 10)
    expect(trend).toBeCloseTo(1, 10)
    // The next value has the second place of the season; the first was moved to 0.5·(14 − 13) + 0.5·(−1).
    expect(next).toEqual([1, 0].map((value) => expect.closeTo(value, 10)))
  })

  it('finds weights with smaller errors than its first ones', () => {
    const noisy = values.map((value, index) => value + 6 * Math.sin(2.3 * index * index))
    for (const form of ['additive', 'multiplicative'] as const) {
      const found = holtWinters({ values: noisy, period: 3 }, form)
      const first = holtWinters({ values: noisy, period: 3 }, form, { alpha: 0.3, beta: 0.1, gamma: 0.1 })
      expect(found.squaredErrors).toBeLessThanOrEqual(first.squaredErrors)
      for (const weight of [found.alpha, found.beta, found.gamma]) {
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(1)
      }
    }
  })

  it('keeps the weights that are given', () => {
    expect(holtWinters({ values, period: 3 }, 'additive', { gamma: 0.4 }).gamma).toBe(0.4)
  })

  it('refuses what it cannot smooth', () => {
    expect(() => holtWinters({ values: [1, 2, 3, 4], period: 2 }, 'additive')).toThrow(/needs 5 values/)
    expect(() => holtWinters({ values, period: 3 }, 'additive', { alpha: 1.2 })).toThrow(/between 0 and 1/)
    expect(() => holtWinters({ values, period: 3 }, 'additive', { alpha: 0 })).toThrow(/learns nothing/)
    expect(() => holtWinters({ values: [0, 1, 2, 3, 4], period: 2 }, 'multiplicative')).toThrow(
      /other than 0/,
    )
  })
})

describe('simple smoothing', () => {
  it('follows its recursion by hand', () => {
    expect(simpleSmoothing([10, 20, 20], 0.5)).toBe(17.5)
    expect(simpleSmoothing([10, 20], 0)).toBe(10)
    expect(simpleSmoothing([10, 20], 1)).toBe(20)
    expect(() => simpleSmoothing([], 0.5)).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => simpleSmoothing([1], 2)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
  })
})
