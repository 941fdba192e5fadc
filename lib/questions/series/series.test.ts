import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import { say } from '@/lib/text/say'
import { madeCells, madeSeries, type Made } from '../testing/made-series'
import { figureInSpan } from './figure-in-span'
import { figureOf } from './figure-of'
import { linkedPointsOf } from './linked-points-of'
import { pointsOf } from './points-of'

const steady = (n: number, around = 1000) => Array.from({ length: n }, (_, i) => around + ((i * 7) % 11) - 5)
const month = { granularity: 'month', start: '2026-03-01' } as const

describe('a figure', () => {
  const rate = measureById('conviction-rate')!
  const figure = (made: Made) => figureOf(rate, madeCells('conviction-rate', [made], month)[0]!)

  test('of a rate is divided once and has its Wilson interval', () => {
    // 50 of 100: 40.38 % to 59.62 % (Newcombe 1998, method 3).
    const made = figure([50, 100])
    expect(made).toMatchObject({ kind: 'value', value: 50, numerator: 50, denominator: 100 })
    if (made.kind !== 'value') throw new Error('no value')
    expect(made.interval!.lower).toBeCloseTo(40.383, 2)
    expect(made.interval!.upper).toBeCloseTo(59.617, 2)
  })

  test('is not shown where it is hidden or rests on too few', () => {
    expect(figure('hidden')).toEqual({ kind: 'suppressed' })
    const small = figure([3, rate.minimumDenominator! - 1])
    expect(small.kind).toBe('unavailable')
    if (small.kind === 'unavailable') expect(say('en', small.reason)).toMatch(/fewer than 20 .*convictions/)
    expect(figure([0, rate.minimumDenominator!])).toMatchObject({ kind: 'value', value: 0 })
  })

  test('of days is shown where enough cases lie on either side: as many as its release asks for', () => {
    const waits = measureById('victim-journey-to-charge')!
    const cell = madeCells(waits.id, [[0, 0]], month)[0]!
    const of = (casesBeyond: number) =>
      figureOf(waits, {
        ...{ ...cell, numerator: null, denominator: null, casesBeyond },
        histogram: { days: [1, 2, 3], counts: [6, 6, 6] },
      }).kind
    expect([of(5), of(9), of(10)]).toEqual(['value', 'value', 'unavailable'])
  })

  test('of nought of nought is no figure, whatever the measure asks for', () => {
    const free = { ...rate, minimumDenominator: null }
    expect(figureOf(free, madeCells('conviction-rate', [[0, 0]], month)[0]!).kind).toBe('unavailable')
  })
})

describe('the points of a series', () => {
  const crimes = measureById('crimes-recorded')!

  test('miss no period: what is left out is a gap', () => {
    const points = pointsOf(crimes, madeCells('crimes-recorded', [1, null, null, 4], month))
    expect(points.map(({ period, figure }) => [period.start, figure.kind])).toEqual([
      ['2025-12-01', 'value'],
      ['2026-01-01', 'unavailable'],
      ['2026-02-01', 'unavailable'],
      ['2026-03-01', 'value'],
    ])
  })

  test('of a stock of linked records that is stored by quarter are its quarter ends; a year’s is the last of them', () => {
    const open = measureById('cps-open')!
    const cells = madeCells(open.id, [60, 61, 62, 63, 70], { granularity: 'quarter', start: '2026-01-01' })
    const coverage = { from: '2025-01', to: '2026-03' }
    const values = (least?: 'financial-year') =>
      linkedPointsOf(open, cells, coverage, least).points.map(({ figure }) =>
        figure.kind === 'value' ? figure.value : figure.kind,
      )
    expect(values()).toEqual([60, 61, 62, 63, 70])
    expect(values('financial-year')).toEqual([70])
    expect(figureInSpan(open, cells, { from: '2026-02', to: '2026-02' }, coverage)).toMatchObject({
      figure: { value: 63 },
      span: { from: '2025-12', to: '2025-12' },
    })
  })

  test('are of one kind of period: the finest with figures that the measure allows', () => {
    const quarters = madeCells('crimes-recorded', [10, 11], { granularity: 'quarter', start: '2026-01-01' })
    const months = madeCells('crimes-recorded', [1, 2, 3], month)
    const kinds = (cells: typeof months, measure = crimes) => [
      ...new Set(pointsOf(measure, cells).map(({ period }) => period.granularity)),
    ]
    expect(kinds([...quarters, ...months])).toEqual(['month'])
    expect(kinds([...quarters, ...madeCells('crimes-recorded', ['hidden', 'hidden'], month)])).toEqual([
      'quarter',
    ])
    expect(kinds([...quarters, ...months], { ...crimes, finestPeriod: 'quarter' })).toEqual(['quarter'])
  })
})

describe('the reading of a series', () => {
  test('judges nothing on few points and says so', () => {
    const series = madeSeries('crimes-recorded', steady(8))
    expect(series.signal).toBe('early')
    expect(say('en', series.sentences[0]!)).toBe('Too few months to judge. Early limits shown.')
  })

  test('finds a change, with the direction of its measure', () => {
    const risen = [...steady(24), ...steady(8, 1400)]
    expect(madeSeries('crimes-recorded', risen).signal).toBe('neutral-high')
    expect(madeSeries('charge-to-completion', risen).signal).toBe('worse')
  })

  test('holds no limit against a stock’s level, only against its change', () => {
    const series = madeSeries('crown-open', steady(36))
    expect(series.charted).toBe('net-change')
    expect(series.reading!.points[0]!.value).toBeNull()
    expect(series.reading!.points[5]!.value).toBe(
      (series.points[5]!.figure as { value: number }).value -
        (series.points[4]!.figure as { value: number }).value,
    )
  })

  test('of a series with a season shows the figures as published, each beside what is normal for its month', () => {
    const values = Array.from(
      { length: 60 },
      (_, i) => 1000 + 200 * Math.sin((2 * Math.PI * i) / 12) + ((i * 7) % 11) - 5,
    )
    const series = madeSeries('crimes-recorded', values)
    expect(series.notes.map(({ key }) => key)).toContain('spc.seasonRemoved')
    series.reading!.points.forEach((point, i) => {
      expect(point.value).toBeCloseTo(values[i]!, 6)
      // A fixed band would be more than 400 wide.
      expect(point.upper! - point.lower!).toBeLessThan(120)
      expect(point.value! >= point.lower! && point.value! <= point.upper!).toBe(!point.outsideLimits)
    })
    expect(series.signal).toBe('none')
  })

  test('of a rate on large numbers is in per cent', () => {
    const series = madeSeries(
      'conviction-rate',
      Array.from({ length: 36 }, (_, i): Made => [8000 + ((i * 37) % 90), 10_000]),
    )
    const point = series.reading!.points.at(-1)!
    expect(point.value).toBeCloseTo((series.points.at(-1)!.figure as { value: number }).value, 9)
    expect(point.lower!).toBeGreaterThan(70)
    expect(point.upper!).toBeLessThan(90)
  })

  test('says more decimals where rounding would hide on which side of a limit a figure lies', () => {
    const values = [...Array.from({ length: 30 }, (_, i) => 20 + (i % 2) / 5), 21.4]
    const series = madeSeries('charge-to-first-listing', values)
    const { upper, value } = series.reading!.points.at(-1)!
    expect(value!).toBeGreaterThan(upper!)
    const words = series.sentences.map((sentence) => say('en', sentence)).join(' ')
    expect(words.includes(`Above ${value!.toFixed(0)} days`)).toBe(false)
  })
})

describe('a series cut to some of its months', () => {
  test('keeps every figure, limit and judgement of those that remain', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.integer({ min: 900, max: 1100 }) },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        fc.integer({ min: 0, max: 60 }),
        (values, back) => {
          const whole = madeSeries('crimes-recorded', [...values, 1000])
          const from = Math.max(0, whole.points.length - 1 - back)
          const cut = madeSeries('crimes-recorded', [...values, 1000], month, {
            from: whole.points[from]!.period.start.slice(0, 7),
          })
          expect(cut.points).toEqual(whole.points.slice(from))
          expect(cut.latest).toBe(whole.latest! - from)
          expect(cut.signal).toBe(whole.signal)
          expect(cut.sentences).toEqual(whole.sentences)
          expect(cut.reading!.points.map(({ lower, judgement }) => [lower, judgement])).toEqual(
            whole.reading!.points.slice(from).map(({ lower, judgement }) => [lower, judgement]),
          )
          expect(cut.reading!.segments.at(-1)!.to).toBe(cut.points.length - 1)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('before its first figure is empty and reads nothing', () => {
    const cut = madeSeries('crimes-recorded', steady(24), month, { from: '2030-01' })
    expect(cut).toMatchObject({
      points: [],
      latest: null,
      reading: null,
      signal: 'not-judged',
      sentences: [],
    })
  })
})

test('figures that ended more than 18 months ago are historic', () => {
  const ended = (start: string) =>
    madeSeries('crimes-recorded', steady(24), { granularity: 'month', start }).provenance.historic
  expect(ended('2024-10-01')).toBe(true)
  expect(ended('2024-11-01')).toBe(false)
})
