import { describe, expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { madeStage, type MadeYear } from '../testing/made-stage'
import type { Made } from '../testing/made-series'
import type { StageView } from '../timeliness.types'
import { bottleneckOf, timelinessSentences, timelinessVerdict } from './in-words'

/** Movement that repeats after eleven months, so that it is no season. */
const noise = (i: number) => ((i * 7) % 11) - 5
const series = (at: (i: number) => number, n = 36): number[] =>
  Array.from({ length: n }, (_, i) => Math.round(at(i) + noise(i)))
const steady = series(() => 200)
const step = series((i) => (i < 27 ? 200 : 260))
const stepDown = series((i) => (i < 27 ? 200 : 140))
const drift = series((i) => 150 + 4 * i)
const season = series((i) => 200 + 60 * Math.sin((2 * Math.PI * i) / 12), 60)
const sparse: Made[] = steady.map((value, i) => (i % 4 === 0 ? value : null))
const missing: Made[] = step.map((value, i) => (i > 8 && i < 13 ? 'hidden' : value))
const young = steady.slice(0, 7)

const whole = (values: readonly Made[], year?: MadeYear, before?: MadeYear) =>
  madeStage('offence-to-completion', values, year, before)
const crown = (values: readonly Made[], year?: MadeYear) => madeStage('sent-to-completion', values, year)
const police = (values: readonly Made[], year?: MadeYear) => madeStage('recorded-to-referral', values, year)
const hearing = (values: readonly Made[], year?: MadeYear) =>
  madeStage('charge-to-first-listing', values, year)

const verdict = (all: StageView | null, ...stages: StageView[]) =>
  say('en', timelinessVerdict({ whole: all, stages }))
const words = (all: StageView | null, ...stages: StageView[]) =>
  timelinessSentences({ whole: all, stages }).map((sentence) => say('en', sentence))

describe('are cases taking longer?', () => {
  test('steady: no clear change, and nothing is told as one', () => {
    expect(verdict(whole(steady), crown(steady), police(steady))).toBe(
      'No clear change, from start to finish or at any stage.',
    )
    expect(words(whole(steady), crown(steady)).join(' ')).not.toMatch(/longer than expected|quicker/)
  })

  test('step: yes, at the stage where it was, since the month in which it began', () => {
    expect(verdict(whole(step), crown(step), police(steady))).toBe(
      'Yes: longer than expected from start to finish, and at one stage: Crown Court.',
    )
    // March 2026 is the last of nine months after the step.
    expect(words(whole(step), crown(step), police(steady))).toEqual([
      'Crown Court: longer than expected since July 2025. Above 229 days, the most we normally see.',
      'One other stage shows no clear change.',
    ])
    expect(verdict(whole(step), crown(steady))).toBe(
      'Yes, from start to finish: longer than expected. No single stage stands out.',
    )
    expect(verdict(whole(stepDown), crown(stepDown))).toBe('No: quicker than expected from start to finish.')
  })

  test('drift: yes', () => {
    expect(verdict(whole(drift), crown(drift), police(drift))).toBe(
      'Yes: longer than expected from start to finish, and at two stages.',
    )
  })

  test('a season is no change', () => {
    expect(verdict(whole(season), crown(season))).toBe(
      'No clear change, from start to finish or at any stage.',
    )
  })

  test('sparse and new: too early to say', () => {
    expect(verdict(whole(sparse), crown(sparse))).toMatch(/^Too early to say/)
    expect(verdict(whole(young), crown(young))).toMatch(/^Too early to say/)
    expect(words(whole(young), crown(young))).toEqual([])
  })

  test('missing months are no change and hide none', () => {
    expect(verdict(whole(missing), crown(missing))).toMatch(/at one stage: Crown Court\.$/)
  })

  test('old figures say nothing of now, hidden ones nothing at all', () => {
    const old = madeStage('offence-to-completion', step, null, null, {
      granularity: 'month',
      start: '2018-03-01',
    })
    expect(verdict(old)).toMatch(/^There are no recent figures/)
    expect(verdict(whole(['hidden', 'hidden']))).toBe('There are no figures that could tell.')
    expect(verdict(null)).toBe('There are no figures that could tell.')
  })

  test('a stage alone does not speak for the whole', () => {
    expect(verdict(whole(steady), crown(step))).toBe(
      'No clear change from start to finish, but one stage takes longer: Crown Court.',
    )
    expect(verdict(whole(young), crown(step))).toBe(
      'One stage takes longer: Crown Court. From start to finish it cannot be told.',
    )
    expect(verdict(null, crown(stepDown))).toMatch(/^One stage is quicker: Crown Court\./)
  })
})

describe('how long now', () => {
  const level = (year: MadeYear, before?: MadeYear) => words(whole(steady, year, before))
  test('is longer or shorter than a year before only where the ranges do not touch', () => {
    expect(level([220, 214, 226], [200, 195, 206])).toEqual([
      'Half of the cases sent to the Crown Court finish within 220 days of the offence (between 214 and 226), of those completed.',
      'That is longer than a year before (200 days), by more than chance.',
    ])
    expect(level([200, 195, 206], [220, 214, 226])[1]).toMatch(/^That is shorter/)
    expect(level([210, 200, 220], [205, 195, 215])[1]).toMatch(/not a reliable difference/)
    expect(level([290], [205, 195, 215])[1]).toMatch(/not a reliable difference/)
    expect(level([290, 280, 300])).toHaveLength(1)
  })

  test('the longest stage is one only where its range lies above the next', () => {
    const clear = [crown(steady, [180, 170, 190]), police(steady, [40, 35, 45]), hearing(steady)]
    expect(words(null, ...clear)).toEqual([
      'The longest stage: Crown Court, where half take 180 days or less, of those that got to its end.',
    ])
    expect(bottleneckOf(clear)).toBe(clear[0])
    const touching = [crown(steady, [50, 40, 60]), police(steady, [45, 38, 52])]
    expect(words(null, ...touching)[0]).toBe(
      'The two longest stages, which cannot be told apart by chance: Crown Court (half within 50 days) and Police investigation (45 days).',
    )
    expect(bottleneckOf(touching)).toBeNull()
  })

  test('no more than five sentences, in Welsh as in English', () => {
    const all = {
      whole: whole(step, [260, 250, 270], [200, 190, 210]),
      stages: [crown(step, [200, 190, 210]), police(step, [40, 35, 45]), hearing(steady, [30, 28, 33])],
    }
    const told = timelinessSentences(all)
    expect(told).toHaveLength(5)
    for (const sentence of [...told, timelinessVerdict(all)])
      expect(say('cy', sentence)).not.toMatch(/\{|undefined/)
  })
})
