import { describe, expect, it } from 'vitest'
import { describeCurveTest } from './describe-curve-test'
import { logRank } from './log-rank'
import { proportionalHazards } from './proportional-hazards'
import type { Spell } from './spell'

const group = (...days: number[]): Spell[] =>
  days.map((day) => ({ exit: Math.abs(day), cause: day > 0 ? 1 : 0 }))

describe('log-rank test', () => {
  it('follows the sums by hand', () => {
    // Day 1: 4 at risk, 2 in each; day 2: 3 at risk, 1 and 2; day 3: only the second group is left.
    const { observed, expected, statistic, degreesOfFreedom } = logRank([group(1, -2), group(2, 3)])
    expect(observed).toEqual([1, 2])
    expect(expected).toEqual([1 / 2 + 1 / 3, 1 / 2 + 2 / 3 + 1].map((value) => expect.closeTo(value, 12)))
    const variance = 1 / 4 + 2 / 9
    expect(statistic).toBeCloseTo((1 - 5 / 6) ** 2 / variance, 12)
    expect(degreesOfFreedom).toBe(1)
  })

  it('allows for ties by the hypergeometric variance', () => {
    // One day, 10 at risk, 4 events: variance d(n − d)/(n − 1) · p(1 − p).
    const a = group(5, 5, 5, -9, -9)
    const b = group(5, -9, -9, -9, -9)
    const variance = ((4 * 6) / 9) * 0.25
    expect(logRank([a, b]).statistic).toBeCloseTo((3 - 2) ** 2 / variance, 12)
  })

  it('sees no difference between equal groups, whatever their order', () => {
    const some = group(3, 5, -7, 9)
    expect(logRank([some, some]).statistic).toBeCloseTo(0, 12)
    const three = [group(1, 4, 6), group(2, -5, 7), group(3, 8, 9)]
    expect(logRank(three).statistic).toBeCloseTo(logRank([three[2]!, three[0]!, three[1]!]).statistic, 10)
    expect(logRank(three).degreesOfFreedom).toBe(2)
  })

  it('leaves out a group that was never at risk of an event', () => {
    const early = group(-1, -1)
    expect(logRank([group(3, 5), group(4, 6), early]).degreesOfFreedom).toBe(1)
    expect(() => logRank([group(3, 5), early])).toThrow(expect.objectContaining({ kind: 'degenerate' }))
    expect(() => logRank([group(-3), group(-4)])).toThrow(expect.objectContaining({ kind: 'degenerate' }))
  })

  it('needs two groups', () => {
    expect(() => logRank([group(1)])).toThrow(expect.objectContaining({ kind: 'too-few' }))
    expect(() => logRank([group(1), []])).not.toThrow(TypeError)
  })

  it('is put into words that name no cause', () => {
    expect(describeCurveTest({ statistic: 9, degreesOfFreedom: 1, pValue: 0.003 }).key).toBe(
      'durations.curvesDiffer',
    )
    expect(describeCurveTest({ statistic: 4, degreesOfFreedom: 1, pValue: 0.04 }).key).toBe(
      'durations.curvesAlike',
    )
  })
})

describe('proportional hazards', () => {
  it('is the log of the ratio that maximises the likelihood by hand', () => {
    // Events on days 1 (first group) and 2 (second): L = 1/(2 + 2r) · r/(1 + 2r), highest at r = √½.
    const { coefficients, logLikelihood } = proportionalHazards([group(1, -9), group(2, -9)])
    expect(coefficients[0]).toBeCloseTo(Math.log(Math.SQRT1_2), 6)
    expect(logLikelihood[0]).toBeCloseTo(-Math.log(4) - Math.log(3), 12)
  })

  it('has no answer for a group without events', () => {
    expect(() => proportionalHazards([group(1, 2), group(-3)])).toThrow(
      expect.objectContaining({ kind: 'degenerate' }),
    )
  })
})
