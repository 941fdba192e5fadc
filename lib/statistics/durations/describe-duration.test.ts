import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { message, type Message } from '@/lib/text/message'
import { aalenJohansen } from './aalen-johansen'
import { describeDuration } from './describe-duration'
import { describeOutcomes, outcomeShares } from './describe-outcomes'
import type { Spell } from './spell'
import { summariseDurations } from './summarise-durations'

const words = (sentences: readonly Message[]) => sentences.map((sentence) => say('en', sentence)).join(' ')
const many = (count: number, exit: number, cause: number): Spell => ({ count, exit, cause })
const spread = Array.from({ length: 60 }, (_, index) => many(2, 10 + index, index % 4 === 0 ? 0 : 1))

describe('durations in words', () => {
  it('give the middle case with its interval, and what completed cases alone would say', () => {
    const summary = summariseDurations(spread)
    expect(summary.kind).toBe('reached')
    expect(words(describeDuration(summary))).toBe(
      'Half of these cases finish within 45 days, counting cases still open (between 40 and 52). Completed cases alone show 40 days, which leaves out the slow ones.',
    )
    expect(words(describeDuration(summary, 'period'))).toContain('If the pace of this period continued, half')
  })

  it('say so where there are too few cases', () => {
    expect(words(describeDuration(summariseDurations([many(19, 5, 1)])))).toBe(
      'Too few cases to say how long they take (19 cases).',
    )
  })

  it('say so where none has finished', () => {
    expect(words(describeDuration(summariseDurations([many(30, 5, 0)])))).toBe(
      'None of these 30 cases has finished yet.',
    )
  })

  it('say so where the median is not reached', () => {
    expect(words(describeDuration(summariseDurations([many(10, 5, 1), many(30, 90, 0)])))).toBe(
      'Fewer than half of these cases have finished, so there is no middle case yet. Within 90 days, about 25 of every 100 finish.',
    )
  })

  it('show the share of the first day where half finish on it', () => {
    expect(words(describeDuration(summariseDurations([many(30, 0, 1), many(10, 4, 1)])))).toBe(
      '75 of every 100 of these cases finish on the day they begin.',
    )
    // Not quite all is never said as all.
    expect(words(describeDuration(summariseDurations([many(999, 0, 1), many(1, 4, 1)])))).toContain(
      '99 of every 100',
    )
  })

  it('give no upper limit where too few have finished', () => {
    const few = [many(3, 4, 1), many(8, 9, 1), many(10, 12, 0)]
    expect(words(describeDuration(summariseDurations(few)))).toContain(
      'too few have finished to give an upper limit',
    )
  })

  it('give half days, and no comparison that is not slower', () => {
    const even = [many(10, 4, 1), many(10, 5, 1)]
    expect(words(describeDuration(summariseDurations(even)))).toBe(
      'Half of these cases finish within 4.5 days, counting cases still open (between 4 and 5). Completed cases alone show 4.5 days.',
    )
  })

  it('are there in Welsh', () => {
    const [first] = describeDuration(summariseDurations(spread))
    expect(say('cy', first!)).toContain('o fewn 45 diwrnod')
  })
})

describe('outcomes of every 100', () => {
  const steps = aalenJohansen([many(26, 20, 1), many(35, 40, 2), many(22, 60, 3), many(17, 90, 0)])
  const plain = (text: string) => message('durations.part', { count: text, outcome: '' })

  it('add to 100', () => {
    expect(outcomeShares(steps, 90)).toEqual({ day: 90, ended: [26, 35, 22], open: 17 })
    expect(outcomeShares(steps, 0)).toEqual({ day: 0, ended: [0, 0, 0], open: 100 })
  })

  it('are one sentence', () => {
    const outcomes = ['saw a charge', 'withdrew', 'ended another way', 'were still open'].map(plain)
    const sentence = describeOutcomes(outcomeShares(steps, 90), plain('victims'), outcomes)
    expect(say('en', sentence).replace(/ +(?=[,:. ])/g, '')).toBe(
      'Of every 100 victims, by 90 days: 26 saw a charge, 35 withdrew, 22 ended another way and 17 were still open.',
    )
  })

  it('need words for every outcome', () => {
    expect(() => describeOutcomes(outcomeShares(steps, 90), plain('victims'), [])).toThrow(/words/)
    expect(() => outcomeShares([], 3)).toThrow(expect.objectContaining({ kind: 'empty' }))
  })
})
