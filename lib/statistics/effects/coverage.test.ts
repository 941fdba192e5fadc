import { describe, expect, it } from 'vitest'
import { simulateCoverage } from './simulate-coverage'

// A seeded sample of coverage.verify.test.ts: enough to see a broken interval, not to measure it.
describe('coverage of the interrupted time series (sample)', { timeout: 30_000 }, () => {
  it.each([
    [36, 0],
    [60, 0.6],
  ] as const)('n = %i, φ = %d: 120 runs', (n, phi) => {
    const { step, average, placeboClear } = simulateCoverage({ n, phi, runs: 120, seed: 12 })
    expect(step.share).toBeGreaterThanOrEqual(0.9)
    expect(average.share).toBeGreaterThanOrEqual(0.9)
    expect(placeboClear.share).toBeLessThanOrEqual(0.09)
  })
})
