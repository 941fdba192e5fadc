import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { randomisationInference } from './randomisation-inference'

describe('randomisationInference', () => {
  const values = [9, 1, 2, 3, 4]
  const gap = (group: readonly boolean[]) =>
    values.reduce((sum, value, i) => sum + (group[i] ? value : -value / 4), 0)

  it('tries every arrangement where there are few', () => {
    const found = randomisationInference([true, false, false, false, false], gap)
    expect(found).toMatchObject({ exact: true, pValue: 0.2 })
    expect(found.distribution).toHaveLength(5)
    const pairs = randomisationInference([1, 1, 0, 0, 0, 2], (a) => a.indexOf(2))
    expect(pairs.distribution).toHaveLength(60)
  })

  it('samples with a seed where there are many, the real one counted in', () => {
    const many = Array.from({ length: 30 }, (_, i) => i < 10)
    const run = () => randomisationInference(many, (a) => a.findIndex(Boolean) + 1, { draws: 199, seed: 4 })
    expect(run()).toEqual(run())
    expect(run().exact).toBe(false)
    expect(run().pValue).toBe(1)
  })

  it('is uniform under no effect: p ≤ 0.2 in a fifth of cases', () => {
    const random = createRandom(8)
    const small = Array.from({ length: 400 }, () => {
      const noise = Array.from({ length: 10 }, () => random.normal())
      const statistic = (a: readonly boolean[]) => noise[a.indexOf(true)]!
      return randomisationInference(
        noise.map((_, i) => i === 0),
        statistic,
      ).pValue
    }).filter((p) => p <= 0.2)
    expect(small.length / 400).toBeGreaterThan(0.14)
    expect(small.length / 400).toBeLessThan(0.26)
  })

  it('refuses units that are all treated alike, and a statistic that is not a number', () => {
    expect(() => randomisationInference([1, 1], () => 1)).toThrow('treated alike')
    expect(() => randomisationInference([], () => 1)).toThrow('at least one')
    expect(() => randomisationInference([1, 0], () => NaN)).toThrow('finite')
  })
})
