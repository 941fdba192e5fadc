import { describe, expect, test } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { histogramOfDurations } from '@/lib/statistics/quantiles/day-histogram'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import type { FlowRow } from '../door/read-flows'
import { paceOf } from './pace-of'

const months = 36
const first = monthNumber('2023-04-01')
const dayNumber = (day: string) => Date.parse(day) / 86_400_000
const begins = Array.from({ length: months + 1 }, (_, i) => dayNumber(firstDayOf(first + i)))
const coverage = { from: '2023-04', to: '2026-03' }

/** The flows of cases that come so many a month and take so many days on average, by the month in which they come. */
function flows(aMonth: (i: number) => number, mean: (i: number) => number, seed = 7): FlowRow[] {
  const random = createRandom(seed)
  // Three years before are there, too, so that every age is open at the beginning.
  const cases = Array.from({ length: months + 36 }, (_, k) => k - 36).flatMap((i) =>
    Array.from({ length: aMonth(i) }, () => {
      const origin = begins[0]! + 30 * i + random.integer(30)
      return { origin, end: origin + Math.floor(random.exponential(mean(i))) }
    }),
  )
  const row = (flow: string, i: number, days: number[]): FlowRow => ({
    ...{ flow, granularity: 'month', start: firstDayOf(first + i), casesBeyond: 5 },
    histogram: histogramOfDurations(days),
  })
  return Array.from({ length: months }, (_, i) => {
    const [begin, next] = [begins[i]!, begins[i + 1]!]
    const openAt = (day: number) => cases.filter(({ origin, end }) => origin < day && end >= day)
    return [
      row('entry', i, [
        ...cases.filter(({ origin }) => origin >= begin && origin < next).map(() => 0),
        ...openAt(begin).map(({ origin }) => begin - origin),
      ]),
      row(
        'month-end',
        i,
        openAt(next).map(({ origin }) => next - origin),
      ),
      row(
        'exit:completion',
        i,
        cases.filter(({ end }) => end >= begin && end < next).map(({ origin, end }) => end - origin),
      ),
    ]
  }).flat()
}

const values = (rows: readonly FlowRow[]) =>
  paceOf(rows, 'completion', coverage).map(({ figure }) =>
    figure.kind === 'value' ? figure.value : figure.kind,
  )
const average = (some: readonly (number | string)[]) =>
  some.reduce<number>((sum, value) => sum + Number(value), 0) / some.length
/** Of an exponential duration. */
const half = (mean: number) => mean * Math.LN2

describe('the pace of a period', () => {
  test('is the true middle where nothing changes, month by month, with ranges that hold it', () => {
    const points = paceOf(
      flows(
        () => 150,
        () => 120,
      ),
      'completion',
      coverage,
    )
    expect(points).toHaveLength(months)
    expect(points[0]!.period).toEqual({ granularity: 'month', start: '2023-04-01' })
    const found = points.map(({ figure }) => (figure.kind === 'value' ? figure : null)!)
    expect(average(found.map(({ value }) => value))).toBeCloseTo(half(120), -1)
    const holding = found.filter(
      ({ interval }) => interval && interval.lower - 1 <= half(120) && half(120) <= interval.upper + 1,
    )
    expect(holding.length / months).toBeGreaterThan(0.9)
  })

  test('stays where it is while receipts grow, when completed cases alone look quicker', () => {
    const rows = flows(
      (i) => Math.round(60 * 1.05 ** Math.max(i + 6, 0)),
      () => 240,
    )
    const pace = values(rows).slice(12)
    const completed = rows
      .filter(({ flow, start }) => flow === 'exit:completion' && start >= '2025-04-01')
      .flatMap(({ histogram }) =>
        histogram!.days.flatMap((day, k) => new Array<number>(histogram!.counts[k]!).fill(day)),
      )
      .sort((a, b) => a - b)
    expect(Math.abs(average(pace) - half(240))).toBeLessThan(0.1 * half(240))
    expect(completed[Math.floor(completed.length / 2)]!).toBeLessThan(0.85 * half(240))
  })

  test('is by quarter where months are small', () => {
    const points = paceOf(
      flows(
        () => 30,
        () => 60,
      ),
      'completion',
      coverage,
    )
    expect(points).toHaveLength(12)
    expect(points.every(({ figure }) => figure.kind === 'value')).toBe(true)
  })

  test('is told of slow quarters as of quick ones where about twenty end in each', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const found = seeds.flatMap((seed) =>
      values(
        flows(
          () => 8,
          () => 240,
          seed,
        ),
      ),
    )
    const told = found.filter((value) => typeof value === 'number')
    expect(told.length).toBeGreaterThan(0.85 * found.length)
    expect(Math.abs(average(told) - half(240))).toBeLessThan(0.06 * half(240))
  })

  test('says nothing of what is hidden, of a year published whole only, or of very few', () => {
    const rows = flows(
      () => 30,
      () => 60,
    )
    const year = rows.map((row) =>
      row.start < '2024-04-01'
        ? { ...row, granularity: 'financial-year' as const, start: '2023-04-01' }
        : row,
    )
    expect(values(year).slice(0, 5)).toEqual([
      'suppressed',
      'suppressed',
      'suppressed',
      'suppressed',
      expect.any(Number),
    ])
    const hidden = rows.map((row) => (row.start === '2025-05-01' ? { ...row, histogram: null } : row))
    expect(values(hidden)[8]).toBe('suppressed')
    expect(
      new Set(
        values(
          flows(
            () => 5,
            () => 60,
          ),
        ),
      ),
    ).toEqual(new Set(['unavailable']))
  })
})
