import { describe, expect, test } from 'vitest'
import type { MeasureSeries } from '../measure-series.types'
import { madeSeries, type Made } from '../testing/made-series'
import { stageYear } from './stage-year'

const unchanged = (series: MeasureSeries) => series
const months = 30
const received = Array.from({ length: months }, (_, i) => 20 + (i % 5))
const completed = Array.from({ length: months }, (_, i) => 18 + (i % 4))
/** What is open when nothing is lost but one case in each month. */
const open = received.map((_, i) => {
  const through = <T>(values: readonly T[]) => values.slice(0, i + 1)
  const total = (values: readonly number[]) => through(values).reduce((sum, value) => sum + value, 0)
  return 100 + total(received) - total(completed) - (i + 1)
})
const crown = (
  of: Partial<Record<'received' | 'completed' | 'open', readonly Made[] | null>> = {},
): Parameters<typeof stageYear>[1] => {
  const made = (measure: string, values: readonly Made[] | null | undefined, usual: readonly Made[]) =>
    values === null ? null : madeSeries(measure, values ?? usual)
  return {
    received: made('crown-receipts', of.received, received),
    completed: made('crown-disposals', of.completed, completed),
    open: made('crown-open', of.open, open),
  }
}

describe('the year of a stage', () => {
  test('adds up what came in and left, and shows what that leaves unexplained', () => {
    const year = stageYear('crown', crown(), unchanged)!
    expect([year.from.start, year.to.start]).toEqual(['2025-04-01', '2026-03-01'])
    const sum = (values: readonly number[]) => values.slice(-12).reduce((total, value) => total + value, 0)
    expect(year.received!.now).toBe(sum(received))
    expect(year.completed!.now).toBe(sum(completed))
    expect(year.received!.before).toBe(sum(received.slice(0, -12)))
    expect(year.open).toMatchObject({ now: open.at(-1), before: open.at(-13) })
    const { opening, expected, reported, unexplained, periods } = year.balance!
    expect(expected).toBe(opening + sum(received) - sum(completed))
    expect({ reported, unexplained }).toEqual({ reported: open.at(-1), unexplained: -12 })
    expect(periods).toHaveLength(12)
    expect(periods.every((period) => period.unexplained === -1)).toBe(true)
  })

  test('has no sum where a month of it is hidden, and no balance', () => {
    const hidden = received.map((value, i): Made => (i === months - 4 ? 'hidden' : value))
    const year = stageYear('crown', crown({ received: hidden }), unchanged)!
    expect(year.received).toMatchObject({ now: null, before: expect.any(Number) as number })
    expect(year.balance).toBeNull()
  })

  test('adds up a year whose months cannot all be shown, where only an open count within it is hidden', () => {
    const hidden = open.map((value, i): Made => (i === months - 4 ? 'hidden' : value))
    const { balance } = stageYear('crown', crown({ open: hidden }), unchanged)!
    expect(balance).toMatchObject({ unexplained: -12, periods: [] })
  })

  test('ends where the first of its series ends', () => {
    const earlier = madeSeries('crown-open', open.slice(0, -2), { granularity: 'month', start: '2026-01-01' })
    const year = stageYear('crown', { ...crown(), open: earlier }, unchanged)!
    expect(year.to.start).toBe('2026-01-01')
    expect(year.balance!.unexplained).toBe(-12)
  })

  test('is brought to the longest of its periods', () => {
    const quarters = madeSeries('crown-open', [400, 410, 420, 430, 440, 450], {
      granularity: 'quarter',
      start: '2026-01-01',
    })
    const asked: string[] = []
    const year = stageYear('crown', { ...crown(), open: quarters }, (series, least) => {
      asked.push(least)
      return series === quarters
        ? series
        : madeSeries(series.measure.id, [60, 61, 62, 63, 64, 65], {
            granularity: 'quarter',
            start: '2026-01-01',
          })
    })!
    expect(new Set(asked)).toEqual(new Set(['quarter']))
    expect([year.from.start, year.to.start]).toEqual(['2025-04-01', '2026-01-01'])
    expect(year.received!.now).toBe(62 + 63 + 64 + 65)
  })

  test('is none without figures', () => {
    expect(stageYear('crown', { received: null, completed: null, open: null }, unchanged)).toBeNull()
  })
})
