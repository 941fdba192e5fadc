import { describe, expect, test } from 'vitest'
import { runOf } from '@/components/charts/models/run-of'
import { cutSeries } from '@/lib/questions/series/cut-series'
import { madeRow, madeSeries } from '@/lib/questions/testing/made-series'
import { say } from '@/lib/text/say'
import { answerOf } from './answer-of'
import { asideOf } from './aside-of'
import { findingOf } from './finding-of'
import { levelFinding } from './level-finding'
import { measureLine } from './measure-line'
import { rowSentences } from './row-sentences'
import { trustOf } from './trust-of'

const steady = Array.from({ length: 24 }, (_, i) => 200 + (i % 2 === 0 ? 4 : -4))
const finding = (values: Parameters<typeof madeSeries>[1], measure = 'charge-to-completion') =>
  say('en', findingOf(madeSeries(measure, values)))

describe('a finding claims no more than its signal', () => {
  test('nothing unusual', () => {
    expect(finding(steady)).toBe('no clear change; March 2026 is in the normal range')
  })

  test('a run is told with its beginning', () => {
    expect(finding([...steady, ...Array<number>(8).fill(216)])).toBe(
      'since August 2025, every month has been above average',
    )
  })

  test('a run that began before what is shown is told, and drawn, without its beginning', () => {
    const series = cutSeries(
      madeSeries('charge-to-completion', [...steady, ...Array<number>(12).fill(216)]),
      30,
    )
    expect(series.points).toHaveLength(6)
    expect(say('en', findingOf(series))).toBe('every month shown has been above average')
    expect(say('cy', findingOf(series))).toBe('mae pob mis a ddangosir wedi bod uwchlaw’r cyfartaledd')
    expect(runOf('en', series)).toMatchObject({ from: 0, to: 5 })
  })

  test('one figure outside the limits', () => {
    expect(finding([...steady, 400])).toBe('March 2026 is above the normal range')
  })

  test('too few figures', () => {
    expect(finding([60, 61, 62])).toBe('too few months to judge')
  })

  test('no figures', () => {
    expect(finding(['hidden', 'hidden'])).toBe('there are no figures to show')
  })
})

test('the aside tells why, what is normal and what to ask whom, each once', () => {
  const { reasons, range, ask } = asideOf(madeSeries('charge-to-completion', [...steady, 400]))
  expect(reasons.map(({ key }) => key)).toEqual(['spc.aboveLimit'])
  expect(say('en', range!)).toMatch(/^\d+ to \d+ days\. /)
  expect(say('en', ask!)).toBe('Worth finding out why. Ask the courts.')
})

test('what is open at the end of a year is told of that month', () => {
  const years = madeSeries('cps-open', [38, 44, 53], { granularity: 'financial-year', start: '2025-04-01' })
  expect(say('en', levelFinding(years))).toMatch(/^53 in March 2026, 44 a year before/)
  expect(say('en', answerOf(years).verdict)).toBe('53 in March 2026.')
  const flows = madeSeries('cps-decisions', [374], { granularity: 'financial-year', start: '2025-04-01' })
  expect(say('en', answerOf(flows).verdict)).toBe('374 in the year to March 2026.')
})

test('the answer begins with the figure and its month', () => {
  const { verdict, sentences } = answerOf(madeSeries('charge-to-completion', steady))
  expect(say('en', verdict)).toBe('196 days in March 2026.')
  expect(sentences.map(({ key }) => key)).toEqual(['spc.commonCause', 'figure.yearBefore'])
})

test('a line of the ledger does not repeat its signal', () => {
  const { series, answer } = madeRow('charge-to-completion', [...steady, 400])
  expect(rowSentences(series, answer).map(({ key }) => key)).toEqual(['spc.aboveLimit', 'spc.normalRange'])
})

test('the measure line says what, where, how often and when', () => {
  expect(measureLine('en', madeSeries('charge-to-completion', steady))).toMatch(
    /, all offences, .+, monthly, April 2024 to March 2026$/,
  )
})

test('the trust line tells the data date, source, status, edition, and what is hidden or missing', () => {
  const series = madeSeries('conviction-rate', [[80, 100], 'hidden', null, [81, 100]])
  const facts = new Map(trustOf('en', series, true).map(({ name, words }) => [name, words]))
  expect(facts.get('Data to')).toBe('31 March 2026')
  expect(facts.get('Counted')).toMatch(/^81 of 100 /)
  expect(facts.get('Status')).toBe('management information')
  expect(facts.get('Edition')).toBe('1, of 20 April 2026')
  expect(facts.get('Hidden')).toBe('1 figure [c], to protect identity')
  expect(facts.get('Gaps')).toBe('1 figure [x]')
})
