import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { readSeries, type SeriesToRead } from './read-series'

const random = createRandom(2)
const noise = Array.from({ length: 48 }, () => 100 + 4 * random.normal())
const seasonal = noise.map((value, i) => value + 20 * Math.sin((i * Math.PI) / 6))
const monthly = (values: (number | null)[], more: Partial<SeriesToRead> = {}): SeriesToRead => ({
  rule: 'xmr',
  figures: { values },
  unit: 'month',
  ...more,
})
const keys = (series: SeriesToRead) => readSeries(series).notes.map((note) => note.key)

describe('reading a series by its rule', () => {
  it('charts the figures as they are where there is no season', () => {
    const { chart, charted, season, notes } = readSeries(monthly(noise))
    expect(season).toBe('absent')
    expect(charted).toBe(noise)
    expect(chart).toMatchObject({ kind: 'xmr' })
    expect(notes).toEqual([])
  })

  it('takes a season out first, and says so', () => {
    const { chart, charted, season } = readSeries(monthly(seasonal))
    expect(season).toBe('present')
    expect(charted).not.toEqual(seasonal)
    expect(chart!.points.filter((point) => point.outsideLimits).length).toBeLessThanOrEqual(2)
    expect(keys(monthly(seasonal))).toEqual(['spc.seasonRemoved'])
    expect(keys(monthly(seasonal.slice(0, 24)))).toEqual(['spc.seasonUnknown'])
    expect(keys(monthly([1, 2, 3], { unit: 'year' }))).toEqual([])
  })

  it('judges steps by runs about their median: whole days of which most are alike', () => {
    const draws = createRandom(4)
    const days = Array.from({ length: 60 }, () => (draws.uniform() < 0.25 ? 1 : 2))
    expect(keys(monthly(days))).toEqual(['spc.fewValues'])
    expect(readSeries(monthly(days)).chart!.kind).toBe('run')
    const unusual = (values: number[]) =>
      readSeries(monthly(values)).chart!.points.filter(({ specialCause }) => specialCause !== null).length
    expect(unusual(days)).toBe(0)
    expect(unusual([...days, ...Array<number>(9).fill(4)])).toBe(9)
    const leaps = days.map((value, i) => (i % 25 === 7 ? 53 : value))
    expect(readSeries(monthly(leaps)).chart!.kind).toBe('run')
    expect(unusual(leaps)).toBe(0)
    expect(keys(monthly(days.slice(0, 11)))).not.toContain('spc.fewValues')
    expect(readSeries(monthly(Array<number>(24).fill(3))).chart!.kind).toBe('xmr')
  })

  it('charts the net change of a stock, without a target for its level', () => {
    const levels = [100, 104, 101, 108]
    const series = monthly(levels, { stock: true, unit: 'quarter' })
    const { chart, charted } = readSeries(series, { target: 90, improvement: 'decrease' })
    expect(charted).toEqual([null, 4, -3, 7])
    expect(chart).toMatchObject({ target: null, assurance: null })
    expect(keys(series)[0]).toBe('spc.netChange')
  })

  it('judges nothing where periods overlap or the rule is none', () => {
    expect(readSeries(monthly(noise, { overlapping: true }))).toMatchObject({ chart: null })
    expect(keys(monthly(noise, { overlapping: true }))).toEqual(['spc.overlapping'])
    expect(readSeries(monthly(noise, { rule: 'none' }))).toMatchObject({ chart: null, notes: [] })
    expect(readSeries(monthly([]))).toMatchObject({ chart: null, notes: [] })
  })

  it('puts a rate on p′ where its measure says so or there are more than 500 a month', () => {
    const rate = (size: number, rule: SeriesToRead['rule'] = 'xmr') =>
      readSeries({
        rule,
        unit: 'month',
        figures: {
          numerators: noise.map((value) => Math.round((value * size) / 400)),
          denominators: noise.map(() => size),
        },
      }).chart!.kind
    expect(rate(400)).toBe('xmr')
    expect(rate(4000)).toBe('p-prime')
    expect(rate(400, 'p-prime')).toBe('p-prime')
    expect(rate(400, 'run')).toBe('run')
  })

  it('takes a denominator of nought as a gap, also with a season removed', () => {
    const sizes = seasonal.map((_, i) => (i === 30 ? 0 : 2000))
    const { charted, chart, season } = readSeries({
      rule: 'p-prime',
      unit: 'month',
      figures: {
        numerators: seasonal.map((value, i) => (i === 30 ? 0 : Math.round(value * 5))),
        denominators: sizes,
      },
    })
    expect(season).toBe('present')
    expect(charted[30]).toBeNull()
    expect(chart!.points[30]!.judgement).toBeNull()
  })

  it('gives no judgement under twelve points', () => {
    const { chart } = readSeries(monthly(noise.slice(0, 11)))
    expect(chart!.points.every((point) => point.judgement === 'early')).toBe(true)
  })

  it('throws a typed error on wrong input', () => {
    expect(() => readSeries(monthly([1, NaN]))).toThrow(expect.objectContaining({ kind: 'not-finite' }))
    const uneven = { numerators: [1], denominators: [1, 2] }
    expect(() => readSeries({ rule: 'xmr', unit: 'month', figures: uneven })).toThrow(
      expect.objectContaining({ kind: 'unequal-lengths' }),
    )
  })
})
