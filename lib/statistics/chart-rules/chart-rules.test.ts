import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { blockSums } from './block-sums'
import { finestPeriod } from './finest-period'
import { kruskalWallis } from './kruskal-wallis'
import { netChange } from './net-change'
import { periodsOverlap } from './periods-overlap'
import { rateChart } from './rate-chart'
import { removeSeason } from './season'
import { seasonTrend } from './season-trend'

describe('overlap', () => {
  it('is there in rolling years, and not in months end to end or with gaps', () => {
    const months = Array.from({ length: 14 }, (_, i) => ({ from: i, to: i + 1 }))
    expect(periodsOverlap(months)).toBe(false)
    expect(periodsOverlap([...months].reverse())).toBe(false)
    expect(periodsOverlap(months.filter((_, i) => i % 3 === 0))).toBe(false)
    expect(periodsOverlap(months.map(({ from }) => ({ from, to: from + 12 })))).toBe(true)
    expect(
      periodsOverlap([
        { from: 0, to: 12 },
        { from: 11, to: 12 },
      ]),
    ).toBe(true)
    expect(periodsOverlap([])).toBe(false)
  })

  it('refuses a period that ends before it starts', () => {
    expect(() => periodsOverlap([{ from: 2, to: 2 }])).toThrow(
      expect.objectContaining({ kind: 'out-of-range' }),
    )
    expect(() => periodsOverlap([{ from: NaN, to: 2 }])).toThrow(
      expect.objectContaining({ kind: 'not-finite' }),
    )
  })
})

describe('net change', () => {
  it('is what each period added, with none first, across a gap or at a break', () => {
    expect(netChange([10, 12, null, 9, 9, 20], [5])).toEqual([null, 2, null, null, 0, null])
    expect(netChange([])).toEqual([])
    expect(() => netChange([1, NaN])).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })

  it('adds up to the whole change where nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }), (levels) => {
        const total = netChange(levels).reduce<number>((sum, change) => sum + (change ?? 0), 0)
        expect(total).toBe(levels.at(-1)! - levels[0]!)
      }),
    )
  })
})

describe('blocks', () => {
  it('are whole or left out, and unknown where a part is', () => {
    expect(blockSums([9, 1, 2, 3, 4, null, 6, 7], 3, 1)).toEqual({ values: [6, null], starts: [1, 4] })
    expect(blockSums([1, 2], 3)).toEqual({ values: [], starts: [] })
    expect(() => blockSums([1], 3, 3)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
  })
})

describe('the finest period', () => {
  const before = { quarter: 0, year: 0 }
  const months = (size: number) => Array<number>(36).fill(size)
  it('falls back from month to quarter to year to none', () => {
    expect(finestPeriod(months(30), 30, before)).toBe('month')
    expect(finestPeriod(months(29), 30, before)).toBe('quarter')
    expect(finestPeriod(months(3), 30, before)).toBe('year')
    expect(finestPeriod(months(1), 30, before)).toBeNull()
    expect(finestPeriod(months(0), null, before)).toBe('month')
    expect(finestPeriod(months(30), 30, before, 'quarter')).toBe('quarter')
    expect(finestPeriod([null, null], 30, before)).toBeNull()
    expect(finestPeriod([], 30, before)).toBeNull()
  })

  it('forgives a few small months, not many', () => {
    expect(finestPeriod([...months(30).slice(9), ...Array<number>(9).fill(5)], 30, before)).toBe('month')
    expect(finestPeriod([...months(30).slice(10), ...Array<number>(10).fill(5)], 30, before)).toBe('quarter')
  })
})

it('a rate takes p′ above 500 a month', () => {
  expect(rateChart([501, 501, null])).toBe('p-prime')
  expect(rateChart([500, 500])).toBe('xmr')
  expect(rateChart([10, 10, 90_000])).toBe('xmr')
  expect(rateChart([null])).toBe('xmr')
})

describe('Kruskal–Wallis', () => {
  it('agrees with a worked example (Hollander and Wolfe, mucociliary clearance: H = 0.7714)', () => {
    const { statistic, df, pValue } = kruskalWallis([
      [2.9, 3.0, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4.0, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2.0],
    ])
    expect(statistic).toBeCloseTo(0.7714286, 6)
    expect(df).toBe(2)
    expect(pValue).toBeCloseTo(0.6799648, 6)
  })

  it('has an answer where all values are equal', () => {
    expect(
      kruskalWallis([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual({ statistic: 0, df: 1, pValue: 1 })
    expect(() => kruskalWallis([[1]])).toThrow(expect.objectContaining({ kind: 'too-few' }))
    expect(() => kruskalWallis([[1], []])).toThrow(expect.objectContaining({ kind: 'empty' }))
  })
})

describe('season', () => {
  const wave = (n: number, height: number) =>
    Array.from({ length: n }, (_, i) => height * Math.sin((i * Math.PI) / 6))

  it('a straight line is its own trend, ends included', () => {
    const line = Array.from({ length: 30 }, (_, i) => 5 + 2 * i)
    seasonTrend(line, 12)!.forEach((level, i) => expect(level).toBeCloseTo(line[i]!, 9))
    expect(seasonTrend(line.slice(0, 11), 12)).toBeNull()
    // An unknown month is bridged.
    const holed = line.map((value, i) => (i === 15 ? null : value))
    seasonTrend(holed, 12)!.forEach((level, i) => expect(level).toBeCloseTo(line[i]!, 9))
  })

  it('is found and taken out, trend and level left in', () => {
    const series = wave(48, 10).map((value, i) => value + 100 + i)
    const { presence, adjusted } = removeSeason(series, 12)
    expect(presence).toBe('present')
    adjusted.forEach((value, i) => expect(value).toBeCloseTo(100 + i, 6))
  })

  it('comes from other years, so an unusual month keeps all of what is unusual', () => {
    const random = createRandom(3)
    const series = wave(72, 10).map((value) => value + random.normal())
    const { adjusted, presence } = removeSeason(
      series.map((value, i) => (i === 40 ? value + 30 : value)),
      12,
    )
    expect(presence).toBe('present')
    // The trend takes a twelfth of the jump; its own month takes none of it.
    expect(adjusted[40]! - removeSeason(series, 12).adjusted[40]!).toBeGreaterThan(27)
  })

  it('is not seen in noise, and not judged under three years', () => {
    const random = createRandom(11)
    const noise = Array.from({ length: 60 }, () => random.normal())
    expect(removeSeason(noise, 12)).toMatchObject({ presence: 'absent', adjusted: noise })
    expect(removeSeason(wave(35, 10), 12).presence).toBe('unknown')
    expect(removeSeason([], 12).presence).toBe('unknown')
    expect(removeSeason([null, null], 12).presence).toBe('unknown')
    expect(removeSeason([1, 2, 3], 1)).toMatchObject({ presence: 'absent', pValue: null })
    expect(removeSeason(Array<number>(48).fill(5), 12)).toMatchObject({ presence: 'absent' })
    expect(() => removeSeason([1, NaN], 12)).toThrow(expect.objectContaining({ kind: 'not-finite' }))
    expect(() => removeSeason([1], 0)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
  })

  it('moves with the series: shifting and scaling it shifts and scales what is left', () => {
    const random = createRandom(7)
    const series = wave(48, 3).map((value) => value + random.normal())
    const base = removeSeason(series, 12)
    const moved = removeSeason(
      series.map((value) => 100 + 5 * value),
      12,
    )
    expect(moved.presence).toBe(base.presence)
    moved.adjusted.forEach((value, i) => expect(value).toBeCloseTo(100 + 5 * base.adjusted[i]!, 6))
  })

  it('keeps gaps as gaps', () => {
    const series = wave(60, 10).map((value, i) => (i === 20 ? null : value))
    const { adjusted, presence } = removeSeason(series, 12)
    expect(presence).toBe('present')
    expect(adjusted[20]).toBeNull()
  })
})
