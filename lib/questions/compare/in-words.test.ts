import { describe, expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import { say } from '@/lib/text/say'
import { madeSeries } from '../testing/made-series'
import { compareInWords, type ToTell } from './in-words'

const measure = measureById('conviction-rate')!
const figure = (value: number, lower = value - 2, upper = value + 2) => ({
  kind: 'value' as const,
  ...{
    value,
    numerator: 10 * value,
    denominator: 1000,
    interval: { lower, upper, level: 0.95 },
    spread: null,
  },
})
const told = (changes: Partial<ToTell> = {}): ToTell => ({
  board: { en: 'Kent', cy: 'Caint' },
  measure,
  main: madeSeries(
    'conviction-rate',
    Array.from({ length: 24 }, (_, i) => [600 + (i % 3), 1000] as const),
  ),
  own: figure(60),
  whole: figure(61),
  standing: 'inside',
  cases: 1000,
  group: null,
  funnel: { judged: true, adjusted: true, compared: 42 },
  bands: [],
  byName: false,
  named: [],
  unnamedAsked: false,
  ...changes,
})
const words = (changes: Partial<ToTell> = {}) => {
  const { verdict, sentences, sure } = compareInWords(told(changes))
  return [verdict, ...sentences, ...sure].map((sentence) => say('en', sentence)).join(' ')
}

describe('the verdict', () => {
  test('claims a difference outside the outer limits only', () => {
    expect(words()).toContain('No reliable difference from what is usual among boards.')
    expect(words({ standing: 'edge' })).toContain('not enough to call it different')
    expect(words({ standing: 'high' })).toContain('Higher than is usual among boards')
    expect(words({ standing: 'low' })).toContain('Lower than is usual among boards')
    for (const standing of ['inside', 'edge', 'not-judged'] as const)
      expect(words({ standing })).not.toMatch(/Higher than|Lower than|Check recording/)
  })

  test('says why there is none', () => {
    expect(words({ own: { kind: 'suppressed' } })).toContain('hidden to protect')
    expect(words({ main: null })).toContain('There is no figure to compare.')
    expect(words({ standing: 'not-judged' })).toContain('cannot be told here')
    expect(words({ measure: measureById('crimes-recorded')! })).toContain('a count says how large a board is')
    expect(words({ measure: measureById('listings-per-trial')! })).toContain('no limits')
  })
})

describe('the gap to England and Wales', () => {
  test('is chance where the range reaches it', () => {
    expect(words()).toContain('may be chance')
    expect(words()).not.toContain('more than chance, but')
  })

  test('is more than chance where it does not, and then it is told whether boards usually differ so', () => {
    expect(words({ whole: figure(70) })).toContain('more than chance, but boards usually differ by that much')
    expect(words({ whole: figure(70), standing: 'not-judged' })).toContain('cannot be told here')
  })

  test('is not told without a range', () => {
    expect(words({ own: { ...figure(60), interval: null }, whole: figure(70) })).not.toContain('The gap')
  })
})

test('boards like it: by name as one figure, else the band that it lies in', () => {
  expect(words({ group: { boards: 6, chosen: true, figure: figure(58) } })).toContain(
    'The 6 boards that you are compared with by your settings together: 58.0%.',
  )
  const bands = [
    { cases: { from: 100, to: 900 }, boards: 6, lowest: 40, middle: 50, highest: 55 },
    { cases: { from: 900, to: 2000 }, boards: 7, lowest: 51, middle: 57, highest: 66 },
  ]
  expect(words({ bands, unnamedAsked: true })).toContain(
    'Of 7 unnamed boards with about as many cases the middle one has 57%; they lie between 51% and 66%.',
  )
  expect(words({ bands, cases: 5000 })).not.toContain('unnamed boards with about')
})

test('boards that stand out are named in the order that they come in, to who may read their names', () => {
  const named = ['Dorset', 'Essex', 'Surrey'].map((en, id) => ({
    board: { id, slug: en, code: en, name: { en, cy: en }, region: 'x', country: 'England' },
    standing: en === 'Essex' ? ('inside' as const) : ('low' as const),
  }))
  expect(words({ named, byName: true })).toContain(
    '2 other boards differ by more than chance and their normal variation: Dorset, Surrey.',
  )
  expect(words({ named, byName: false })).not.toContain('Dorset')
  expect(words({ named: [named[1]!], byName: true })).toContain('No other board differs')
})
