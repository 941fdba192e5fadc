import { describe, expect, it } from 'vitest'
import { binomialPmf } from '../distributions/binomial'
import { poissonPmf } from '../distributions/poisson'
import { histogramOfDurations } from '../quantiles/day-histogram'
import { createRandom } from '../random'
import { countInterval } from './count-interval'
import { exactProportionInterval } from './exact-proportion-interval'
import type { Interval } from './interval'
import { medianInterval } from './median-interval'
import { wilsonInterval } from './wilson-interval'

/** Coverage summed over every count that can happen: no simulation, no error. */
function coverage(p: number, n: number, interval: (count: number) => Interval) {
  let covered = 0
  for (let count = 0; count <= n; count += 1) {
    const { lower, upper } = interval(count)
    if (lower <= p && p <= upper) covered += binomialPmf(count, n, p)
  }
  return covered
}

describe('coverage of 95 % intervals', () => {
  const shares = Array.from({ length: 46 }, (_, i) => 0.05 + i / 51)

  it.each([20, 50, 200])('Wilson, n = %d: 93.5 to 97 %% on average over p from .05 to .93', (n) => {
    const mean =
      shares.reduce((total, p) => total + coverage(p, n, (x) => wilsonInterval(x, n)), 0) / shares.length
    console.log(`Wilson, n = ${n}: ${(100 * mean).toFixed(2)} %`)
    expect(mean).toBeGreaterThan(0.935)
    expect(mean).toBeLessThan(0.97)
  })

  it('exact proportion: never under 95 %', () => {
    for (const n of [10, 40])
      for (const p of shares)
        expect(coverage(p, n, (x) => exactProportionInterval(x, n))).toBeGreaterThanOrEqual(0.95)
  })

  it('count (exact under ten, Byar from there): at least 94.5 % from a mean of 1', () => {
    for (let mean = 1; mean < 60; mean += 0.7) {
      let covered = 0
      for (let count = 0; count < mean + 12 * Math.sqrt(mean) + 20; count += 1) {
        const { lower, upper } = countInterval(count)
        if (lower <= mean && mean <= upper) covered += poissonPmf(count, mean)
      }
      expect(covered).toBeGreaterThan(0.945)
    }
  })

  it.each([6, 20, 75, 400])('median of %d whole-day durations: at least 95 %%', (n) => {
    const random = createRandom(5)
    const runs = 3000
    let covered = 0
    for (let run = 0; run < runs; run += 1) {
      const days = Array.from({ length: n }, () => Math.round(200 * Math.exp(0.7 * random.normal())))
      const { lower, upper } = medianInterval(histogramOfDurations(days))!
      if (lower <= 200 && 200 <= upper) covered += 1
    }
    const share = covered / runs
    const error = Math.sqrt((share * (1 - share)) / runs)
    console.log(`median, n = ${n}: ${(100 * share).toFixed(1)} % ± ${(100 * error).toFixed(1)}`)
    expect(share + 2 * error).toBeGreaterThan(0.95)
  })
})
