import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from './random'

const draws = 40_000

function moments(seed: number, draw: (random: Random) => number) {
  const random = createRandom(seed)
  const values = Array.from({ length: draws }, () => draw(random))
  const mean = values.reduce((total, value) => total + value, 0) / draws
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / draws
  return { mean, variance, values }
}

describe('seeded random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const first = (seed: number) => Array.from({ length: 5 }, createRandom(seed).uniform)
    expect(first(7)).toEqual(first(7))
    for (const other of [0, 8, -7, 7 + 2 ** 32]) expect(first(other)).not.toEqual(first(7))
  })

  // Means within 4.5 standard errors: seeded, so this cannot fail by chance once it has passed.
  it.each<[string, (random: Random) => number, number, number]>([
    ['uniform', (r) => r.uniform(), 0.5, 1 / 12],
    ['normal', (r) => r.normal(), 0, 1],
    ['exponential', (r) => r.exponential(3), 3, 9],
    ['gamma under 1', (r) => r.gamma(0.5, 2), 1, 2],
    ['gamma', (r) => r.gamma(5), 5, 5],
    ['small Poisson', (r) => r.poisson(3), 3, 3],
    ['large Poisson', (r) => r.poisson(75), 75, 75],
    ['binomial', (r) => r.binomial(20, 0.3), 6, 4.2],
    ['binomial above a half', (r) => r.binomial(20, 0.7), 14, 4.2],
    ['whole numbers', (r) => r.integer(6), 2.5, 35 / 12],
  ])('%s has its mean and variance', (_, draw, mean, variance) => {
    const found = moments(11, draw)
    expect(Math.abs(found.mean - mean)).toBeLessThan(4.5 * Math.sqrt(variance / draws))
    expect(found.variance / variance).toBeGreaterThan(0.93)
    expect(found.variance / variance).toBeLessThan(1.07)
  })

  it('fill the unit interval evenly', () => {
    const { values } = moments(5, (random) => random.uniform())
    const bins = Array<number>(20).fill(0)
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
      bins[Math.floor(value * 20)]! += 1
    }
    const chiSquare = bins.reduce((total, count) => total + (count - draws / 20) ** 2 / (draws / 20), 0)
    expect(chiSquare).toBeLessThan(50)
  })

  it('shuffle keeps every item, in any place', () => {
    const random = createRandom(3)
    const items = [1, 2, 3, 4]
    const firsts = new Set(Array.from({ length: 100 }, () => random.shuffle(items)[0]))
    expect(firsts).toEqual(new Set(items))
    expect([...random.shuffle(items)].sort()).toEqual(items)
    expect(random.shuffle([])).toEqual([])
  })

  it('take the ends of their ranges', () => {
    const random = createRandom(1)
    expect([
      random.binomial(5, 0),
      random.binomial(5, 1),
      random.binomial(0, 0.5),
      random.poisson(0),
    ]).toEqual([0, 5, 0, 0])
    expect(random.integer(1)).toBe(0)
  })

  it.each([
    [() => createRandom(0.5), 'not-whole'],
    [() => createRandom(NaN), 'not-finite'],
    [() => createRandom(1).integer(0), 'out-of-range'],
    [() => createRandom(1).gamma(0), 'out-of-range'],
    [() => createRandom(1).poisson(-1), 'negative'],
    [() => createRandom(1).binomial(-1, 0.5), 'negative'],
  ])('%s throws a typed error', (call, kind) => {
    expect(call).toThrow(expect.objectContaining({ kind }))
  })
})
