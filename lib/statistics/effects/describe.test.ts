import { describe, expect, it } from 'vitest'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { createRandom } from '../random'
import { describeBreakpoints } from '../breakpoints/describe-breakpoints'
import { describeDifference } from './describe-difference'
import { describeExcess } from './describe-excess'
import { describeInterrupted, describeTooFew } from './describe-interrupted'
import { describePlaceboDates } from './describe-placebo-dates'
import { describeSynthetic } from './describe-synthetic'
import { differenceInDifferences } from './difference-in-differences'
import { countAmount, daysAmount, percentAmount, pointsAmount } from './effect-amount'
import { effectReadiness } from './effect-readiness'
import { interruptedCount } from './interrupted-count'
import { interruptedRate } from './interrupted-rate'
import { placeboControls } from './placebo-controls'

const times = Array.from({ length: 60 }, (_, i) => i + 1)
const random = createRandom(11)
const noise = times.map(() => random.normal())
const rate = (step: number, slope = 0) =>
  times.map((t, i) => 40 + noise[i]! + (t >= 31 ? step + slope * (t - 31) : 0))
const text = (messages: readonly (Message | null)[]) =>
  messages.map((one) => (one ? say('en', one) : '')).join(' ')

describe('describeInterrupted', () => {
  it('says how much lower, how sure, and that other things may explain it', () => {
    const words = describeInterrupted(interruptedRate(times, rate(-8), { start: 31 }), {
      amount: pointsAmount,
      expected: 'lower',
    })
    expect(text(words)).toMatch(
      /^After the change, the figures were \d\.\d percentage points lower than the earlier trend suggested \(between \d\.\d percentage points and \d+\.\d percentage points lower\)\. This is the direction that was expected\. A second method, which treats chance differently, agrees\. Other changes at that time could explain some of it\.$/,
    )
  })

  it('says so when it was not the expected direction, and what the trend did', () => {
    const result = interruptedRate(times, rate(2, 0.6), { start: 31, slope: true })
    const words = text(describeInterrupted(result, { amount: daysAmount, expected: 'lower' }))
    expect(words).toContain('higher than the earlier trend suggested')
    expect(words).toContain('the monthly trend has been')
    expect(words).toContain('This is not the direction that was expected.')
  })

  it('gives the range and no size when unclear', () => {
    const words = text(
      describeInterrupted(interruptedRate(times, rate(0), { start: 31 }), { amount: countAmount }),
    )
    expect(words).toMatch(
      /^No clear change\. After it, .* lower and .* higher than the earlier trend suggested\.$/,
    )
  })

  it('puts ratios in per cent and sums them up', () => {
    const counts = times.map((t, i) => Math.round(300 * (t >= 31 ? 0.8 : 1) + 5 * noise[i]!))
    const result = interruptedCount(times, counts, { start: 31 })
    expect(text(describeInterrupted(result, { amount: countAmount }))).toMatch(
      /figures were (19|20|21)% lower/,
    )
    expect(text([describeExcess(result)])).toMatch(/^In all, that is about 1,\d{3} fewer since the change/)
    expect(describeExcess({ ...result, clear: false })).toBeNull()
  })

  it('does not judge a wandering or a short series', () => {
    const wander = { ...interruptedRate(times, rate(-8), { start: 31 }), isRandomWalk: true }
    expect(text(describeInterrupted(wander, { amount: countAmount }))).toContain('Too unsteady to judge')
    expect(text([describeTooFew(effectReadiness(times.slice(0, 20), 18))])).toBe(
      'Too few months to judge: 17 before the change and 3 since. At least 12 before and 6 since are needed.',
    )
  })

  it('tells two disagreeing methods from plain uncertainty', () => {
    const torn = { ...interruptedRate(times, rate(-8), { start: 31 }), clear: false }
    expect(text(describeInterrupted(torn, { amount: countAmount }))).toContain('the answer depends on')
  })

  it('never says that a change brought anything about, in either language', () => {
    const words = describeInterrupted(interruptedRate(times, rate(-8), { start: 31 }), {
      amount: countAmount,
    })
    for (const locale of ['en', 'cy'] as const)
      for (const one of words) expect(say(locale, one)).not.toMatch(/caus|achos|due to|because|effect/i)
  })
})

describe('the other sentences', () => {
  const panel = {
    units: Array.from({ length: 12 }, (_, i) => `unit ${i}`),
    times,
    outcomes: Array.from({ length: 12 }, (_, i) =>
      times.map((t, k) => 50 + 3 * noise[k]! + random.normal() - (i === 0 && t >= 31 ? 9 : 0)),
    ),
  }
  const only = panel.units.map((_, i) => i === 0)

  it('of a comparison name the chance and the limits', () => {
    // One treated unit among twelve: chance alone decides how the short drift test comes out here.
    const found = { ...differenceInDifferences(panel, only, 31, { level: 0.9 }), movedTogether: true }
    const words = text(describeDifference(found, countAmount))
    expect(words).toMatch(/gap to the other areas was .* lower than before \(between .* lower\)/)
    expect(words).toContain('would come up 8.3% of the time by chance (12 ways')
    const about = text(describeDifference({ ...found, interval: null }, countAmount))
    expect(about).toMatch(/^After the change, the gap to the other areas was about (8|9)/)
    const unclear = text(describeDifference({ ...found, clear: false }, countAmount))
    expect(unclear).toContain('No clear difference')
    const apart = text(describeDifference({ ...found, movedTogether: false }, countAmount))
    expect(apart).toContain('should not be relied on')
  })

  it('of a synthetic control name the placebos', () => {
    const found = placeboControls(panel, 'unit 0', 31)
    const words = text(describeSynthetic(found, countAmount))
    expect(words).toContain('lower than in a mix of other areas')
    expect(words).toContain('on 12 areas, only this one stands out as much')
    const poor = { ...found, treated: { ...found.treated, preRmspe: 1000 } }
    expect(text(describeSynthetic(poor, countAmount))).toContain('should not be relied on')
  })

  it('of placebo dates count what was found', () => {
    const result = interruptedRate(times, rate(0), { start: 31 })
    expect(describePlaceboDates([])).toBeNull()
    expect(text([describePlaceboDates([{ start: 20, result: { ...result, clear: false } }])])).toContain(
      'At 1 earlier date when nothing is known to have happened, the same method found a clear change never.',
    )
  })

  it('of breaks give dates, or say that they are uncertain', () => {
    const dateOf = (i: number) => `month ${i}`
    expect(text(describeBreakpoints({ pValue: 1 }, [], 60, dateOf))).toBe(
      'No lasting change was found at an unknown date.',
    )
    const words = describeBreakpoints(
      { pValue: 0.01 },
      [{ breakpoint: 30, lower: 28, upper: 33 }],
      60,
      dateOf,
    )
    expect(
      text(describeBreakpoints({ pValue: 0.2 }, [{ breakpoint: 30, lower: 28, upper: 33 }], 60, dateOf)),
    ).toContain('No lasting change')
    expect(text(words)).toContain('after month 30 (most likely between month 28 and month 33)')
    expect(
      text(describeBreakpoints({ pValue: 0.01 }, [{ breakpoint: 3, lower: -2, upper: 9 }], 60, dateOf)),
    ).toContain('uncertain')
  })

  it('size amounts to two figures that mean something', () => {
    expect(say('en', percentAmount(0.1123) as never)).toBe('11%')
    expect(say('en', percentAmount(0.0567) as never)).toBe('5.7%')
    expect(say('en', daysAmount(12.4) as never)).toBe('12 days')
    expect(say('en', pointsAmount(1.04) as never)).toBe('1.0 percentage points')
    expect(() => countAmount(-1)).toThrow('cannot be')
  })
})
