import { expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import { createRandom } from '@/lib/statistics/random'
import { kaplanMeier } from '@/lib/statistics/durations/kaplan-meier'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import { histogramOfDurations } from '@/lib/statistics/quantiles/day-histogram'
import { fromOrigin, isKnownLate } from './known-late'
import { spellsOfFlows, type FlowSums } from './spells-of-flows'

test('with days from the offence records are known late, with others from the start', () => {
  expect(isKnownLate(measureById('offence-to-completion')!)).toBe(true)
  expect(isKnownLate(measureById('charge-to-completion')!)).toBe(false)
  expect(isKnownLate(measureById('conviction-rate')!)).toBe(false)
})

test('who is charged late counts from the offence: else the middle is that of quick charges', () => {
  const random = createRandom(5)
  const people = Array.from({ length: 400 }, () => {
    const charged = Math.floor(random.exponential(150))
    return { charged, ended: charged + 20 + Math.floor(random.exponential(150)) }
  })
  const flows: FlowSums = {
    entry: histogramOfDurations(people.map(({ charged }) => charged)),
    monthEnd: { days: [], counts: [] },
    exits: [histogramOfDurations(people.map(({ ended }) => ended))],
  }
  const middle = (of: FlowSums) => survivalQuantile(kaplanMeier(spellsOfFlows(of)), 0.5).value!
  const ordered = people.map(({ ended }) => ended).sort((a, b) => a - b)
  const span = { from: '2025-01', to: '2025-12' }
  const whole = middle(fromOrigin({ span, flows, casesBeyond: 5 }).flows)
  expect(whole).toBeGreaterThanOrEqual(ordered[199]!)
  expect(whole).toBeLessThanOrEqual(ordered[200]!)
  expect(middle(flows)).toBeLessThan(0.7 * whole)
})
