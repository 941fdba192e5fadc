import { describe, expect, it } from 'vitest'
import { randomlyRoundedInterval, randomRoundingOutcomes, roundRandomly } from './round-randomly'

describe('randomRoundingOutcomes', () => {
  it('goes up with probability remainder over base', () => {
    expect(randomRoundingOutcomes(7)).toEqual([[6, 1 - 1 / 3], [9, 1 / 3]]) // prettier-ignore
    expect(randomRoundingOutcomes(6)).toEqual([[6, 1]])
    expect(randomRoundingOutcomes(0)).toEqual([[0, 1]])
    expect(randomRoundingOutcomes(14, 5)[1]).toEqual([15, 4 / 5])
  })

  it('is right on average and stays inside its interval', () => {
    for (let count = 0; count < 50; count += 1) {
      for (const base of [2, 3, 5, 10]) {
        const outcomes = randomRoundingOutcomes(count, base)
        expect(outcomes.reduce((sum, [rounded, p]) => sum + rounded * p, 0)).toBeCloseTo(count, 12)
        for (const [rounded] of outcomes) {
          const { min, max } = randomlyRoundedInterval(rounded, base)
          expect(min <= count && count <= max).toBe(true)
        }
      }
    }
  })
})

describe('roundRandomly', () => {
  it('always rounds the same cell the same way', () => {
    const once = roundRandomly(7, { cell: 'Kent|charged', seed: 1 })
    expect([6, 9]).toContain(once)
    expect(roundRandomly(7, { cell: 'Kent|charged', seed: 1 })).toBe(once)
  })

  it('is unbiased over cells and over seeds', () => {
    // 4 goes to 6 one time in three: 20,000 draws, standard error 0.0033.
    const share = (draw: (k: number) => number) =>
      Array.from({ length: 20_000 }, (_, k) => draw(k)).filter((rounded) => rounded === 6).length / 20_000
    const tolerance = 4 * 0.0033
    expect(Math.abs(share((k) => roundRandomly(4, { cell: `cell ${k}`, seed: 3 })) - 1 / 3)).toBeLessThan(
      tolerance,
    )
    expect(Math.abs(share((k) => roundRandomly(4, { cell: 'cell', seed: k })) - 1 / 3)).toBeLessThan(
      tolerance,
    )
    expect(Math.abs(share((k) => roundRandomly(4, { cell: 'c', seed: k * 2 ** 33 })) - 1 / 3)).toBeLessThan(
      tolerance,
    )
  })

  it('refuses what is no count, base or seed', () => {
    expect(() => roundRandomly(-1, { cell: 'a', seed: 1 })).toThrow('negative')
    expect(() => roundRandomly(1, { cell: 'a', seed: 0.5 })).toThrow('whole')
    expect(() => roundRandomly(1, { cell: 'a', seed: 1, base: 0 })).toThrow('2 or more')
  })
})
