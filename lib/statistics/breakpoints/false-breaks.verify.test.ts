import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { shareOf } from '../monte-carlo-share'
import { simulateAr1 } from '../simulate-ar1'
import { breakpointIntervals } from './breakpoint-intervals'
import { breakSignificance } from './break-significance'
import { findBreakpoints } from './find-breakpoints'

const RUNS = 400
const shown = ({ share, error }: { share: number; error: number }) =>
  `${share.toFixed(3)} ±${error.toFixed(3)}`

describe('breaks found in 60 months without any', () => {
  it.each([0, 0.3, 0.6])('φ = %d', (phi) => {
    const random = createRandom(5)
    const runs = Array.from({ length: RUNS }, () => simulateAr1(random, 60, phi))
    const found = (criterion: 'bic' | 'lwz') =>
      shareOf(runs.map((values) => findBreakpoints(values, { criterion }).best.breaks.length > 0))
    const [bic, lwz] = [found('bic'), found('lwz')]
    const tested = shareOf(runs.map((values) => breakSignificance(values, { draws: 99 }).pValue <= 0.05))
    console.log(
      `false breaks, φ ${phi}: BIC ${shown(bic)}, LWZ ${shown(lwz)}, BIC and bootstrap ${shown(tested)}`,
    )
    expect(tested.share).toBeLessThan(0.09)
    expect(lwz.share).toBeLessThan(bic.share + 0.01)
    if (phi === 0) expect(lwz.share).toBeLessThan(0.05)
  })

  it.each([
    [0, 0.9],
    [0.3, 0.8],
    [0.6, 0.45],
  ])('and a shift of two standard deviations is found, φ = %d', (phi, least) => {
    const random = createRandom(6)
    const held: boolean[] = []
    const significant: boolean[] = []
    for (let run = 0; run < RUNS / 2; run += 1) {
      const values = simulateAr1(random, 60, phi).map((e, i) => (i < 35 ? e : e + 2))
      const found = breakSignificance(values, { draws: 99 })
      significant.push(found.pValue <= 0.05)
      const [interval] = breakpointIntervals(values, found.partitions[1]!.breaks)
      held.push((interval!.lower ?? -Infinity) <= 35 && (interval!.upper ?? Infinity) >= 35)
    }
    console.log(
      `a shift of 2 SD, φ ${phi}: found ${shown(shareOf(significant))}, interval holds its date ${shown(shareOf(held))}`,
    )
    expect(shareOf(significant).share).toBeGreaterThan(least)
    if (phi === 0) expect(shareOf(held).share).toBeGreaterThan(0.9)
  })
})
