import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { describeAssurance, describeXmr, type XmrWording } from './describe-xmr'
import type { ChartOptions } from './chart-options'
import { xmr } from './xmr'

const steady = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? 48 : 52))
const tell = (values: (number | null)[], options: ChartOptions = {}, wording: XmrWording = {}) =>
  describeXmr(xmr(values, options), wording)
    .map((sentence) => say('en', sentence))
    .join(' ')
const fixed = { baselinePoints: 20, improvement: 'decrease' } as const

describe('the sentences of an XmR chart', () => {
  it('say that nothing has changed, with the normal range', () => {
    expect(tell(steady(20))).toBe(
      'No clear change. Month-to-month movement is within what we normally see (39.36 to 60.64).',
    )
    expect(tell(steady(20), {}, { unit: 'quarter', format: (v) => `${Math.round(v)}%` })).toContain(
      'Quarter-to-quarter movement is within what we normally see (39% to 61%).',
    )
  })

  it('never give a range the measure cannot have', () => {
    expect(tell([0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3], {}, { bounds: { least: 0 } })).toContain('(0 to 9.48)')
  })

  it('name each special cause', () => {
    expect(tell([...steady(20), 53, 54, 53, 54, 53, 54, 53], fixed)).toBe(
      'Unusual: worse than expected. Seven months in a row above average. Worth finding out why. We normally see 39.36 to 60.64.',
    )
    expect(tell([...steady(20), 25], fixed)).toContain(
      'Unusual: better than expected. Below 39.36, the least we normally see. Worth finding out what worked.',
    )
    expect(tell([...steady(20), 75], { baselinePoints: 20 })).toContain(
      'Unusual: higher than expected. Above 60.64',
    )
    expect(tell([...steady(20), 41, 49, 41.5], { baselinePoints: 20 })).toContain(
      'Unusual: lower than expected. At least two of the last three months were close to the least we normally see',
    )
    expect(tell([...steady(20), 47, 48, 49, 50, 51, 52, 53], fixed)).toContain(
      'Each of the last six months was higher than the one before.',
    )
  })

  it('say when there is too little to judge', () => {
    expect(tell([...steady(8), 90])).toBe('Too few months to judge. Early limits shown.')
    expect(tell([4], {}, { unit: 'year' })).toBe('Too few years to judge.')
    expect(tell([null])).toBe('There are no figures to judge.')
    expect(tell(Array<number>(12).fill(3))).toBe('No change: every month shows 3.')
  })

  it('speak of the latest point that has a value', () => {
    expect(tell([...steady(20), 75, null], fixed)).toContain('Unusual: worse than expected.')
  })

  it('say what a target means at this pace', () => {
    const target = (value: number, n = 12) =>
      describeAssurance(xmr(steady(n), { target: value, improvement: 'increase' }))
    expect(say('en', target(30)!)).toBe(
      'At this pace the target of 30 will be met consistently without a change.',
    )
    expect(say('en', target(70)!)).toContain('will not be met consistently')
    expect(say('en', target(50)!)).toBe('Will sometimes meet the target of 50 and sometimes not, by chance.')
    expect(say('en', target(50, 6)!)).toBe('Too few months to say whether the target of 50 will be met.')
    expect(describeAssurance(xmr(steady(12), { target: 50 }))).toBeNull()
    expect(describeAssurance(xmr(steady(12), { improvement: 'increase' }))).toBeNull()
  })

  it('are there in Welsh', () => {
    const sentences = describeXmr(xmr([...steady(20), 53, 54, 53, 54, 53, 54, 53], fixed))
    expect(sentences.map((sentence) => say('cy', sentence)).join(' ')).toContain(
      'Anarferol: gwaeth na’r disgwyl. 7 o fisoedd yn olynol uwchlaw’r cyfartaledd.',
    )
  })
})
