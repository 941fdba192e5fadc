import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { funnel, type FunnelKind } from './funnel'

const runs = 400
const boards = 42

/** Share of boards signalled when all differ by chance and a normal spread only, with its Monte Carlo error. */
function signalled(kind: FunnelKind, spread: number, correctTrimming: boolean) {
  const random = createRandom(20_260)
  const shares = Array.from({ length: runs }, () => {
    const units = Array.from({ length: boards }, (_, i) => {
      const denominator = 150 + 60 * i
      const rate = Math.min(0.95, Math.max(0.02, 0.3 + spread * random.normal()))
      const numerator = random.binomial(denominator, rate)
      return {
        id: String(i),
        numerator,
        denominator: kind === 'proportion' ? denominator : 0.3 * denominator,
      }
    })
    return funnel(units, kind, { correctTrimming }).points.filter(({ signal }) => signal).length / boards
  })
  const share = shares.reduce((total, one) => total + one, 0) / runs
  const variance = shares.reduce((total, one) => total + (one - share) ** 2, 0) / (runs - 1)
  const error = Math.sqrt(variance / runs)
  console.log(
    `${kind}, spread ${spread}, corrected ${correctTrimming}: ${(100 * share).toFixed(2)} % ± ${(100 * error).toFixed(2)}`,
  )
  return { share, error }
}

describe('how often a funnel calls an ordinary board different (nominal 0.2 %)', () => {
  it.each([
    ['proportion', 0],
    ['proportion', 0.03],
    ['proportion', 0.08],
    ['ratio-square-root', 0.08],
    ['ratio-log', 0.05],
  ] as const)('%s with a spread of %d: at most 1.5 %%', (kind, spread) => {
    const { share, error } = signalled(kind, spread, true)
    expect(share - 2 * error).toBeLessThan(0.015)
  })

  it('is several times less than without the correction for trimming', () => {
    const plain = signalled('proportion', 0.08, false)
    const corrected = signalled('proportion', 0.08, true)
    expect(plain.share - 2 * plain.error).toBeGreaterThan(2 * (corrected.share - 2 * corrected.error))
  })
})
