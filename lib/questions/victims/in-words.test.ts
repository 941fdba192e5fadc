import { describe, expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import { say } from '@/lib/text/say'
import { message, type MessageKey } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import type { Figure } from '../answer'
import type { Curve } from '../curve.types'
import { madeSeries, type Made } from '../testing/made-series'
import type { WithdrawalStage } from '../victims.types'
import { largestOf, victimsSentences, victimsVerdict } from './in-words'

/** Shares of 400, with movement that is no season. */
const shares = (percent: (i: number) => number, n = 36): Made[] =>
  Array.from({ length: n }, (_, i) => [Math.round(4 * (percent(i) + ((i * 7) % 11) / 5 - 1)), 400] as const)
const steady = shares(() => 25)
const risen = shares((i) => (i < 27 ? 25 : 35))
const fallen = shares((i) => (i < 27 ? 25 : 16))
const drift = shares((i) => 15 + 0.7 * i)
const season = shares((i) => 30 + 10 * Math.sin((2 * Math.PI * i) / 12), 60)
const sparse: Made[] = steady.map((made, i) => (i % 4 === 0 ? made : null))
const missing: Made[] = risen.map((made, i) => (i > 8 && i < 13 ? 'hidden' : made))

const share = (value: number, lower: number, upper: number): Figure => ({
  ...{ kind: 'value', value, numerator: Math.round(10 * value), denominator: 1000, spread: null },
  interval: { lower, upper, level: 0.95 },
})

function stage(id: string, made: readonly Made[], year?: Figure, last?: Period): WithdrawalStage {
  return {
    measure: measureById(id)!,
    name: message(`victims.stage-${id}` as MessageKey),
    series: madeSeries(id, made, last),
    year: year ?? { kind: 'suppressed' },
    ...{ before: null, period: null, largest: false },
  }
}
const police = (made: readonly Made[], year?: Figure) => stage('withdrawal-police', made, year)
const cps = (made: readonly Made[], year?: Figure) => stage('withdrawal-postcharge', made, year)
const verdict = (...stages: WithdrawalStage[]) => say('en', victimsVerdict({ stages }))
const none = { toCharge: null, afterCharge: null, days: null }
const words = (told: Partial<Parameters<typeof victimsSentences>[0]>) =>
  victimsSentences({ stages: [], ...none, ...told }).map((sentence) => say('en', sentence))

describe('has it changed?', () => {
  test('steady and seasonal: no clear change, and nothing is told as one', () => {
    expect(verdict(police(steady), cps(steady))).toBe('No clear change at any stage.')
    expect(verdict(police(season))).toBe('No clear change at any stage.')
    expect(words({ stages: [police(steady), cps(season)] })).toEqual([])
  })

  test('step and drift: more, at the stage where it was, since it began', () => {
    expect(verdict(police(risen), cps(steady))).toBe(
      'More cases than expected stop for want of the victim’s support at one stage: Police.',
    )
    expect(words({ stages: [police(risen), cps(steady)] })).toEqual([
      expect.stringMatching(/^Police: more than expected since July 2025\. /),
    ])
    expect(verdict(police(drift), cps(risen))).toMatch(/^More .* at two stages\.$/)
    expect(verdict(police(missing))).toMatch(/^More .*: Police\.$/)
  })

  test('fewer, and both', () => {
    expect(verdict(police(fallen))).toMatch(/^Fewer .*: Police\.$/)
    expect(verdict(police(fallen), cps(risen))).toBe(
      'More cases than expected stop for want of the victim’s support at one stage, fewer at one.',
    )
  })

  test('sparse, new, old and hidden figures say nothing of now', () => {
    expect(verdict(police(sparse))).toMatch(/^Too early to say/)
    expect(verdict(police(shares(() => 25, 7)))).toMatch(/^Too early to say/)
    const old = stage('withdrawal-police', risen, undefined, { granularity: 'month', start: '2018-03-01' })
    expect(verdict(old)).toMatch(/^There are no recent figures/)
    expect(verdict(police(['hidden', 'hidden']))).toBe('There are no figures that could tell.')
    expect(verdict()).toBe('There are no figures that could tell.')
  })
})

test('a stage has the largest share only where its range lies above the next', () => {
  const clear = [police(steady, share(25, 23, 27)), cps(steady, share(8, 6, 10))]
  expect(largestOf(clear)).toBe(clear[0])
  expect(words({ stages: clear })).toEqual([
    'The largest share is at this stage: Police, 25.0% (250 of 1,000; between 23.0% and 27.0%).',
  ])
  const touching = [police(steady, share(25, 20, 30)), cps(steady, share(21, 17, 25))]
  expect(largestOf(touching)).toBeNull()
  expect(words({ stages: touching })).toEqual([])
  expect(largestOf([police(steady, share(25, 20, 30))])).toBeNull()
})

test('of every 100, by the last day that can be read; no more than five sentences, in Welsh as in English', () => {
  const curve: Curve = {
    period: message('periods.calendarYear', { year: '2025' }),
    exits: ['charged', 'withdrew', 'ended'],
    steps: [],
    marks: [
      { day: 30, ended: [5, 20, 10], open: 65 },
      { day: 180, ended: [20, 35, 25], open: 20 },
    ],
    ...{ median: null, completedMedian: null, ended: 900, sentences: [] },
  }
  const told = {
    stages: [police(risen, share(25, 23, 27)), cps(steady, share(8, 6, 10))],
    toCharge: curve,
    afterCharge: curve,
    days: madeSeries(
      'days-to-withdrawal',
      Array.from({ length: 36 }, (_, i) => 31 + (i % 3)),
    ),
  }
  expect(words(told)).toEqual([
    'Of every 100 victims, 35 have withdrawn within 180 days of the crime being recorded, before any charge.',
    expect.stringMatching(/^The largest share is at this stage: Police/),
    'Half of those who withdrew before charge in March 2026 had done so within 33 days.',
    expect.stringMatching(/^Police: more than expected/),
    'Of every 100 victims who saw a charge, 35 have withdrawn within 180 days of it.',
  ])
  for (const sentence of [...victimsSentences(told), victimsVerdict(told)])
    expect(say('cy', sentence)).not.toMatch(/\{|undefined/)
})
