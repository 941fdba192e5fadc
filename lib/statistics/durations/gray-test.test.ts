import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { grayTest } from './gray-test'
import type { Spell } from './spell'

/** Two causes with constant rates, censored at random; the second group may have another rate. */
function group(seed: number, size: number, rate: number): Spell[] {
  const random = createRandom(seed)
  return Array.from({ length: size }, () => {
    const own = random.exponential(1 / rate)
    const other = random.exponential(80)
    const seen = random.uniform() * 150
    const exit = Math.ceil(Math.min(own, other, seen))
    return { exit, cause: seen < Math.min(own, other) ? 0 : own < other ? 1 : 2 }
  })
}

describe('Gray’s test', () => {
  it('sees no difference between equal groups', () => {
    const some = group(1, 60, 0.01)
    expect(grayTest([some, some], 1).statistic).toBeCloseTo(0, 10)
    expect(grayTest([some, some, some], 2)).toMatchObject({
      degreesOfFreedom: 2,
      pValue: expect.closeTo(1, 9),
    })
  })

  it('does not depend on the order of the groups', () => {
    const three = [group(2, 50, 0.01), group(3, 70, 0.015), group(4, 40, 0.02)]
    const first = grayTest(three, 1).statistic
    expect(grayTest([three[1]!, three[2]!, three[0]!], 1).statistic).toBeCloseTo(first, 8)
  })

  it('gives the chance that shuffled groups give', () => {
    const one = group(5, 60, 0.01)
    const two = group(6, 60, 0.014)
    const { statistic, pValue } = grayTest([one, two], 1)
    const random = createRandom(7)
    const runs = 400
    let beyond = 0
    for (let run = 0; run < runs; run += 1) {
      const mixed = random.shuffle([...one, ...two])
      if (grayTest([mixed.slice(0, 60), mixed.slice(60)], 1).statistic >= statistic) beyond += 1
    }
    const error = Math.sqrt((pValue * (1 - pValue)) / runs)
    expect(Math.abs(beyond / runs - pValue)).toBeLessThan(4 * error + 0.01)
  })

  it('finds a real difference', () => {
    expect(grayTest([group(8, 300, 0.008), group(9, 300, 0.02)], 1).pValue).toBeLessThan(0.001)
  })

  it('refuses what it cannot compare', () => {
    expect(() => grayTest([group(1, 5, 0.01)], 1)).toThrow(expect.objectContaining({ kind: 'too-few' }))
    expect(() => grayTest([[], group(1, 5, 0.01)], 1)).toThrow(expect.objectContaining({ kind: 'empty' }))
    const open: Spell[] = [{ exit: 5, cause: 0 }]
    expect(() => grayTest([open, open], 1)).toThrow(expect.objectContaining({ kind: 'degenerate' }))
  })
})
