import { describe, expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { madeRow, type Made } from '../testing/made-series'
import type { BoardRow } from '../board-answer.types'
import { sentencesFor } from './sentences-for'
import { standingOf } from './standing'
import { sureOf } from './sure-of'
import { verdictOf } from './verdict-of'
import { worthAsking } from './worth-asking'

const steady = (n = 36, around = 1000): number[] =>
  Array.from({ length: n }, (_, i) => around + ((i * 7) % 11) - 5)
const risen = [...steady(27), ...steady(9, 1400)]
const fallen = [...steady(27), ...steady(9, 700)]
const shares = (percent: (i: number) => number): Made[] =>
  Array.from({ length: 36 }, (_, i) => [Math.round(percent(i) * 40), 4000] as const)
const wave = (i: number) => ((i * 7) % 11) / 5 - 1

const longer = madeRow('charge-to-completion', risen)
const longerStill = madeRow('offence-to-completion', [...steady(27), ...steady(9, 1300)])
const quicker = madeRow('referral-to-charge', fallen)
const more = madeRow('crimes-recorded', risen)
const convictions = madeRow(
  'conviction-rate',
  shares((i) => 85 + wave(i)),
)
const convictionsFell = madeRow(
  'conviction-rate',
  shares((i) => 85 + wave(i) - (i >= 27 ? 8 : 0)),
)
const plain = ['convictions', 'cps-referrals', 'crown-receipts', 'magistrates-receipts'].map((id) =>
  madeRow(id, steady()),
)
const old = madeRow('crown-disposals', steady(), { granularity: 'month', start: '2018-03-01' })
const young = madeRow('magistrates-disposals', steady(6))
const hidden = madeRow('guilty-plea', ['hidden', 'hidden', 'hidden'])

const verdict = (...rows: BoardRow[]) => say('en', verdictOf(standingOf(rows)))
const words = (...rows: BoardRow[]) => sentencesFor(standingOf(rows)).map((sentence) => say('en', sentence))

describe('the verdict', () => {
  test('says what the signals say, and no more', () => {
    expect(verdict(convictions, ...plain)).toBe(
      'Nothing unusual: all 5 measures that can be judged move within the normal range.',
    )
    expect(verdict(longer, convictions)).toBe(
      'Days from charge to completion in the Crown Court: worse than expected.',
    )
    expect(verdict(longer, longerStill, convictions)).toBe('Two of 3 measures are worse than expected.')
    expect(verdict(quicker, convictions)).toMatch(/: better than expected\.$/)
    expect(verdict(longer, longerStill, quicker)).toBe(
      'Two measures are worse than expected and one is better.',
    )
    expect(verdict(more, convictions)).toBe(
      'Crimes recorded by the police: unusual, though neither better nor worse in itself.',
    )
    expect(verdict(young)).toBe('There are too few figures yet to judge what has changed.')
    expect(verdict(old)).toBe('There are no recent figures: those that follow are historic.')
    expect(verdict(hidden)).toBe('There are no figures to show.')
    expect(verdict()).toBe('There are no figures to show.')
  })

  test('takes no account of historic figures, however unusual they were', () => {
    const oldRise = madeRow('charge-to-completion', risen, { granularity: 'month', start: '2018-03-01' })
    expect(verdict(oldRise, convictions)).toBe(
      'Nothing unusual: the one measure that can be judged moves within the normal range.',
    )
  })
})

describe('the sentences', () => {
  test('tell the clearest first, then the conviction rate, then what did not change', () => {
    const told = words(longerStill, longer, quicker, convictions, ...plain, old, young)
    expect(told).toHaveLength(5)
    expect(told[0]).toMatch(
      /^Days from charge to completion in the Crown Court: 1,\d{3} days in March 2026, (9|1,0)\d+ days a year before, worse than expected\.$/,
    )
    expect(told[1]).toMatch(/^Days from offence to completion/)
    expect(told[2]).toMatch(/better than expected/)
    expect(told[3]).toMatch(
      /^Conviction rate: \d\d\.\d% in March 2026.*no clear change \(we normally see \d\d\.\d% to \d\d\.\d%\)\.$/,
    )
    expect(told[4]).toBe('There is no clear change in 4 other measures.')
  })

  test('always tell the conviction rate, also where other signals are clearer', () => {
    expect(words(longer, longerStill, quicker, more, convictionsFell, ...plain).join(' ')).toMatch(
      /Conviction rate: .*worse than expected/,
    )
  })

  test('are three to five where a board has figures for it', () => {
    for (const rows of [
      [convictions, ...plain],
      [longer, convictions, ...plain],
      [longer, longerStill, quicker, more, convictions, ...plain, old, young],
    ]) {
      expect(words(...rows).length).toBeGreaterThanOrEqual(3)
      expect(words(...rows).length).toBeLessThanOrEqual(5)
    }
  })
})

describe('what is worth asking', () => {
  test('goes to the agency that acts, from the month in which the run began', () => {
    const [first] = worthAsking(standingOf([longer, convictions]))
    expect(first!.agency).toBe('hmcts')
    expect(say('en', first!.question)).toBe(
      'Days from charge to completion in the Crown Court: what was different from July 2025 on?',
    )
    const [kept] = worthAsking(standingOf([quicker]))
    expect(say('en', kept!.question)).toContain('can it be kept up?')
    expect(worthAsking(standingOf([convictions, ...plain]))).toEqual([])
  })
})

test('how sure we are: reason, interval, hidden figures, date', () => {
  const rows = [longer, convictions, hidden]
  const told = sureOf(standingOf(rows), rows).map((sentence) => say('en', sentence))
  expect(told[0]).toMatch(/^Days from charge to completion in the Crown Court: /)
  expect(
    told.some((sentence) =>
      /^Conviction rate: with the numbers behind it, \d\d\.\d% could be anything from/.test(sentence),
    ),
  ).toBe(true)
  expect(told).toContain('3 figures are hidden to protect people’s identity.')
  expect(told.at(-1)).toBe('The newest figures go up to 31 March 2026.')
})

test('a row says what its data say', () => {
  const answer = (row: BoardRow) => say('en', row.answer)
  expect(answer(longer)).toMatch(
    /^Unusual: worse than expected\. .+ 1,\d{3} days in March 2026, .+ a year before\.$/,
  )
  expect(answer(convictions)).toMatch(
    /^No clear change\. \d\d\.\d% in March 2026, .*; we normally see \d\d\.\d% to \d\d\.\d%\.$/,
  )
  expect(answer(old)).toMatch(/^Historic: .* in March 2018/)
  expect(answer(young)).toMatch(/Too few months to judge/)
  expect(answer(hidden)).toBe('Hidden to protect people’s identity.')
})

test('nothing said, in either language, claims a cause, ranks, or leaves a hole', () => {
  const rows = [longer, longerStill, quicker, more, convictionsFell, ...plain, old, young, hidden]
  const standing = standingOf(rows)
  const all = [
    verdictOf(standing),
    ...sentencesFor(standing),
    ...sureOf(standing, rows),
    ...worthAsking(standing).map(({ question }) => question),
    ...rows.map((row) => row.answer),
  ]
  for (const locale of ['en', 'cy'] as const)
    for (const message of all)
      expect(say(locale, message)).not.toMatch(
        /[{}]|undefined|NaN|caused|because of|backlog|worst|best board|\d\.\d{4}/,
      )
})
