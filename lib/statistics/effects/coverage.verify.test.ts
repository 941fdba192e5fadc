import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { differenceInDifferences } from './difference-in-differences'
import { interruptedCount } from './interrupted-count'
import { simulateCoverage } from './simulate-coverage'
import { shareOf } from '../monte-carlo-share'
import { simulateAr1 } from '../simulate-ar1'

const shown = ({ share, error }: { share: number; error: number }) =>
  `${share.toFixed(4)} ±${error.toFixed(4)}`

/** [n, φ, coverage of REML with a residual t as published for this design]. */
const SETTINGS = [
  [36, 0, 0.939],
  [36, 0.3, 0.924],
  [36, 0.6, 0.919],
  [60, 0, 0.951],
  [60, 0.3, 0.939],
  [60, 0.6, 0.922],
] as const

describe('coverage of the interrupted time series', () => {
  it.each(SETTINGS)('n = %i, φ = %d: 3,000 runs', (n, phi, reference) => {
    const found = simulateCoverage({ n, phi, runs: 3000, seed: 1000 * n + 10 * phi })
    console.log(
      `n ${n}, φ ${phi}: step ${shown(found.step)}, average ${shown(found.average)}, ` +
        `residual t ${shown(found.residualT)}, least squares ${shown(found.leastSquares)}, ` +
        `Newey–West ${shown(found.neweyWest)}, placebo clear ${shown(found.placeboClear)}`,
    )
    for (const { share } of [found.step, found.average]) {
      expect(share).toBeGreaterThanOrEqual(0.9)
      expect(share).toBeLessThanOrEqual(0.98)
      expect(share).toBeGreaterThanOrEqual(reference - 0.015)
    }
    // The small-sample allowance earns its place: nearer to 95 % than without it, or as near as can be told.
    const miss = (value: number) => Math.abs(value - 0.95)
    expect(miss(found.step.share)).toBeLessThanOrEqual(miss(found.residualT.share) + 2 * found.step.error)
    expect(found.placeboClear.share).toBeLessThanOrEqual(0.06)
    // Our REML is the reference's: its plain coverage differs by Monte Carlo error only (both have some).
    expect(Math.abs(found.residualT.share - reference)).toBeLessThan(0.02)
  })

  it.each([
    [36, 0.3],
    [60, 0.6],
  ] as const)('with two pairs of harmonics, n = %i, φ = %d: 1,000 runs', (n, phi) => {
    const found = simulateCoverage({ n, phi, runs: 1000, seed: n, harmonics: 2 })
    console.log(
      `harmonics, n ${n}, φ ${phi}: step ${shown(found.step)}, placebo ${shown(found.placeboClear)}`,
    )
    expect(found.step.share).toBeGreaterThanOrEqual(0.92)
    expect(found.step.share).toBeLessThanOrEqual(0.98)
    expect(found.placeboClear.share).toBeLessThanOrEqual(0.07)
  })

  it.each([
    [36, 0.6],
    [60, 0.6],
    [60, 0.8],
  ] as const)('when the errors are half AR(1), half noise, n = %i, φ = %d: 1,000 runs', (n, phi) => {
    const found = simulateCoverage({ n, phi, runs: 1000, seed: 3 * n, noise: 0.5 })
    console.log(
      `half noise, n ${n}, φ ${phi}: step ${shown(found.step)}, average ${shown(found.average)}, ` +
        `allowing for noise ${shown(found.careful!)}, placebo clear ${shown(found.placeboClear)}`,
    )
    // With φ = 0.8 the AR(1) interval of the average is too narrow, which is why a clear change has to pass twice.
    expect(found.average.share).toBeGreaterThanOrEqual(phi < 0.8 ? 0.9 : 0.82)
    expect(found.careful!.share).toBeGreaterThanOrEqual(0.93)
    expect(found.placeboClear.share).toBeLessThanOrEqual(0.09)
  })
})

describe('counts', () => {
  it.each([0, 0.3, 0.6])('with month-to-month memory φ = %d are seldom called clear without cause', (phi) => {
    const random = createRandom(77)
    const times = Array.from({ length: 60 }, (_, i) => i + 1)
    const clear: boolean[] = []
    const quasiOnly: boolean[] = []
    for (let run = 0; run < 1000; run += 1) {
      const noise = simulateAr1(random, 60, phi)
      const counts = noise.map((e) => random.poisson(200 * Math.exp(0.1 * e)))
      const found = interruptedCount(times, counts, { start: 31 })
      clear.push(found.clear)
      quasiOnly.push(found.average.pValue < 0.05)
    }
    console.log(
      `counts, φ ${phi}: clear ${shown(shareOf(clear))}, by quasi-Poisson alone ${shown(shareOf(quasiOnly))}`,
    )
    expect(shareOf(clear).share).toBeLessThanOrEqual(0.06)
  })
})

describe('difference-in-differences with one treated unit of 42', () => {
  it('is called clear by randomisation in at most 6 % of 400 runs without an effect', () => {
    const random = createRandom(99)
    const treated = Array.from({ length: 42 }, (_, i) => i === 0)
    const times = Array.from({ length: 36 }, (_, i) => i + 1)
    const clear: boolean[] = []
    const clustered: boolean[] = []
    const covered: boolean[] = []
    for (let run = 0; run < 400; run += 1) {
      const outcomes = treated.map((_, i) => simulateAr1(random, 36, 0.6).map((e, t) => 30 + i + 0.1 * t + e))
      const panel = { units: treated.map((_, i) => `unit ${i}`), times, outcomes }
      const found = differenceInDifferences(panel, treated, 25)
      clear.push(found.clear)
      clustered.push(found.effect.pValue < 0.05)
      covered.push(found.interval!.lower <= 0 && found.interval!.upper >= 0)
    }
    console.log(
      `one of 42: clear ${shown(shareOf(clear))}, by clustered error alone ${shown(shareOf(clustered))}, ` +
        `placebo interval covers ${shown(shareOf(covered))}`,
    )
    expect(shareOf(clear).share).toBeLessThanOrEqual(0.06 + 2 * shareOf(clear).error)
    expect(shareOf(covered).share).toBeGreaterThanOrEqual(0.92)
    // Why randomisation is the headline: the clustered error of one unit is no error at all.
    expect(shareOf(clustered).share).toBeGreaterThan(0.5)
  })
})
