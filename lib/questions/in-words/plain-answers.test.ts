import { describe, expect, test } from 'vitest'
import { finer } from '@/lib/measures/finer'
import { valueMessage } from '@/lib/measures/value-message'
import { createRandom, type Random } from '@/lib/statistics/random'
import { say } from '@/lib/text/say'
import type { Period } from '@/lib/time/period'
import { madeRow, type Made } from '../testing/made-series'
import type { BoardRow } from '../board-answer.types'
import { standingOf } from './standing'
import { startOfRun } from './start-of-run'
import { verdictOf } from './verdict-of'

/** Series of known behaviour, with chance in them; each held against every sentence that pages say of a series. */

const months = 60
const draws = 10
const monthly: Period = { granularity: 'month', start: '2026-03-01' }
const quarterly: Period = { granularity: 'quarter', start: '2026-01-01' }

/** What a figure is around in each period, in units of its ordinary movement. */
const levels = {
  steady: () => 0,
  step: (i: number, n: number) => (i < n - 9 ? 0 : 7),
  fall: (i: number, n: number) => (i < n - 9 ? 0 : -7),
  drift: (i: number, n: number) => (12 * i) / n,
  season: (i: number) => 6 * Math.sin((2 * Math.PI * i) / 12),
} as const
type Behaviour = keyof typeof levels

/** How figures of each kind are made from a level: a count, whole days, a share with what it is of. */
const kinds = {
  'crimes-recorded': (level) => Math.round(2000 + 40 * level),
  'charge-to-completion': (level) => Math.round(200 + 6 * level),
  'conviction-rate': (level) => [Math.round(0.8 * 900 + 12 * level), 900],
  'withdrawal-police': (level) => [Math.round(0.3 * 400 + 9 * level), 400],
} as const satisfies Record<string, (level: number) => Made>
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]
/** 1 where more is worse, −1 where more is better, 0 where it is neither. */
const worseWhen = {
  'crimes-recorded': 0,
  'charge-to-completion': 1,
  'conviction-rate': -1,
  'withdrawal-police': 1,
} as const satisfies Record<Kind, -1 | 0 | 1>

function made(random: Random, kind: Kind, behaviour: Behaviour, n: number = months): Made[] {
  return Array.from({ length: n }, (_, i) => kinds[kind](levels[behaviour](i, n) + random.normal()))
}

const rowsOf = (behaviour: Behaviour, kind: Kind, last = monthly, n = months, times = draws) =>
  Array.from({ length: times }, (_, seed) =>
    madeRow(kind, made(createRandom(1000 * seed + n), kind, behaviour, n), last),
  )
const shareOf = (rows: readonly BoardRow[], ...signals: BoardRow['series']['signal'][]) =>
  rows.filter(({ series }) => signals.includes(series.signal)).length / rows.length
const unusual = ['worse', 'better', 'neutral-high', 'neutral-low'] as const
const verdict = (row: BoardRow) => say('en', verdictOf(standingOf([row])))

describe.each(kindNames)('%s', (kind) => {
  const more = ({ '1': 'worse', '-1': 'better', '0': 'neutral-high' } as const)[`${worseWhen[kind]}`]
  const less = ({ '1': 'better', '-1': 'worse', '0': 'neutral-low' } as const)[`${worseWhen[kind]}`]

  test('steady: told as unusual no more often than the rules do by chance', () => {
    // Latest points of noise: some 5 in 100 (docs/statistics/process-control.md); of ten, more than two hardly ever.
    expect(shareOf(rowsOf('steady', kind), ...unusual)).toBeLessThanOrEqual(2 / draws)
    expect(shareOf(rowsOf('steady', kind, quarterly, 20), ...unusual)).toBeLessThanOrEqual(2 / draws)
  })

  test('step and drift: told in their direction, since the step began', () => {
    for (const [behaviour, signal] of [
      ['step', more],
      ['fall', less],
      ['drift', more],
    ] as const) {
      const rows = rowsOf(behaviour, kind)
      expect(shareOf(rows, signal), behaviour).toBeGreaterThanOrEqual(0.9)
      expect(shareOf(rows, signal === more ? less : more), behaviour).toBe(0)
    }
    for (const { series } of rowsOf('step', kind).filter((row) => row.series.signal === more)) {
      // A run of seven or more reaches back to the step, and by chance a little beyond.
      const began = startOfRun(series)
      expect(began).toBeLessThanOrEqual(series.latest!)
      if (series.reading!.points[series.latest!]!.rules.includes('shift')) {
        expect(began).toBeGreaterThanOrEqual(months - 9 - 6)
        expect(began).toBeLessThanOrEqual(months - 7)
      }
    }
  })

  test('a season is no change, and is told to have been taken out', () => {
    const rows = rowsOf('season', kind)
    expect(shareOf(rows, ...unusual)).toBeLessThanOrEqual(2 / draws)
    for (const { series } of rows)
      expect(series.notes.map((note) => say('en', note)).join(' ')).toContain(
        'The usual rise and fall over the year has been taken out before judging.',
      )
  })

  test('a new board, sparse figures and missing months: nothing is judged on too little', () => {
    for (let seed = 0; seed < 4; seed += 1) {
      const all = made(createRandom(seed), kind, 'step')
      const young = madeRow(kind, all.slice(-11))
      expect(young.series.signal).toBe('early')
      expect(verdict(young)).toBe('There are too few figures yet to judge what has changed.')
      expect(say('en', young.answer)).toContain('Too few months to judge')

      const sparse = madeRow(
        kind,
        all.map((one, i) => (i % 6 === 5 ? one : null)),
      )
      expect(['early', 'not-judged']).toContain(sparse.series.signal)

      // Some months in a row are missing: no run reaches across them.
      const holed = madeRow(
        kind,
        all.map((one, i) => (i >= months - 5 && i < months - 3 ? 'hidden' : one)),
      )
      const { reading, latest } = holed.series
      expect(reading!.latest!.runLength).toBeLessThanOrEqual(3)
      if (reading!.points[latest!]!.specialCause) expect(startOfRun(holed.series)).toBeGreaterThan(months - 4)
      expect(
        say(
          'en',
          madeRow(
            kind,
            all.map(() => 'hidden'),
          ).answer,
        ),
      ).toBe('Hidden to protect people’s identity.')
    }
  })
})

test('every sentence is borne out by the figures behind it, in both languages', () => {
  for (const kind of kindNames)
    for (const behaviour of Object.keys(levels) as Behaviour[])
      for (const row of [
        ...rowsOf(behaviour, kind, monthly, months, 4),
        ...rowsOf(behaviour, kind, quarterly, 20, 4),
      ])
        bornOut(row)
})

/** No more is said than the points, limits and runs hold. */
function bornOut(row: BoardRow): void {
  const { series } = row
  const { reading, latest, measure } = series
  const point = reading!.points[latest!]!
  const told = series.sentences.map((sentence) => say('en', sentence))
  const text = told.join(' ')
  const words = (value: number) => say('en', valueMessage(finer(measure, reading), value))

  // A change is claimed where the rules found one, and nowhere else; better and worse as the measure has it.
  expect(/^Unusual/.test(text)).toBe(point.specialCause !== null && point.judgement !== 'early')
  expect(/No clear change/.test(text)).toBe(point.specialCause === null && point.judgement === 'common')
  if (/worse than expected/.test(text)) expect(point.judgement).toBe('concern')
  if (/better than expected/.test(text)) expect(point.judgement).toBe('improvement')

  // Limits that are quoted are those of the chart, and the figure lies where it is said to lie, as printed too.
  if (/the most we normally see\. /.test(`${text} `) && /Above/.test(text)) {
    expect(point.value!).toBeGreaterThan(point.upper!)
    expect(text).toContain(`Above ${words(point.upper!)}`)
    expect(words(point.value!)).not.toBe(words(point.upper!))
  }
  if (/Below .* the least we normally see\./.test(text)) {
    expect(point.value!).toBeLessThan(point.lower!)
    expect(words(point.value!)).not.toBe(words(point.lower!))
  }
  if (/in a row above average/.test(text))
    expect(reading!.points.slice(startOfRun(series), latest! + 1).every(({ side }) => side === 1)).toBe(true)
  if (/in a row below average/.test(text))
    expect(reading!.points.slice(startOfRun(series), latest! + 1).every(({ side }) => side === -1)).toBe(true)
  if (/higher than the one before/.test(text)) rises(series, 1)
  if (/lower than the one before/.test(text)) rises(series, -1)
  if (/No clear change/.test(text) && point.upper !== null) {
    expect(point.value!).toBeLessThanOrEqual(point.upper)
    expect(point.value!).toBeGreaterThanOrEqual(point.lower!)
  }

  for (const locale of ['en', 'cy'] as const)
    for (const sentence of [...series.sentences, ...series.notes, row.answer, verdictOf(standingOf([row]))])
      expect(say(locale, sentence)).not.toMatch(/[{}]|undefined|NaN|caused|because of|backlog|worst/)
}

function rises({ reading, latest }: BoardRow['series'], way: 1 | -1): void {
  const count = reading!.latest!.trendLength
  const values = reading!.points.slice(latest! - count + 1, latest! + 1).map(({ value }) => value!)
  expect(values.length).toBeGreaterThanOrEqual(7)
  for (let i = 1; i < values.length; i += 1) expect(way * (values[i]! - values[i - 1]!)).toBeGreaterThan(0)
}
