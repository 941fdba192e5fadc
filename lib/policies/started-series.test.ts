import { expect, test } from 'vitest'
import type { FlowRow } from '@/lib/questions/door/read-flows'
import { shiftPeriod } from '@/lib/time/step-period'
import { startedPoints } from './started-series'

const months = Array.from({ length: 12 }, (_, i) =>
  shiftPeriod({ granularity: 'month', start: '2025-01-01' }, i),
)
const until = '2025-12-31'

/** Forty cases begin in each month, two ways out; from July on all takes half as long. Open on the last day: the rest. */
function rowsOf(least = 40): readonly FlowRow[] {
  return months.flatMap((month, i) => {
    const pace = i < 6 ? 2 : 1
    const age = (Date.parse(until) - Date.parse(month.start)) / 86_400_000
    const days = Array.from({ length: least }, (_, n) => (n + 1) * pace)
    const row = (flow: string, own: readonly number[]): FlowRow => ({
      ...{ flow, granularity: 'month', start: month.start, casesBeyond: 5 },
      histogram: {
        days: [...new Set(own)],
        counts: [...new Set(own)].map((day) => own.filter((one) => one === day).length),
      },
    })
    const ended = days.filter((day) => day <= age)
    return [
      row(
        'entry',
        days.map(() => 0),
      ),
      row(
        'exit:a',
        ended.filter((_, n) => n % 2 === 0),
      ),
      row(
        'exit:b',
        ended.filter((_, n) => n % 2 === 1),
      ),
      row(
        'open',
        days.filter((day) => day > age).map(() => Math.round(age)),
      ),
    ]
  })
}
const shown = (rows: readonly FlowRow[]) =>
  startedPoints(
    rows,
    ['a', 'b'],
    months.map((period) => ({ period })),
    until,
  ).map(({ figure }) => (figure.kind === 'value' ? figure.value : figure.kind))

test('the middle of those who began in each month, whichever way they left, halves at once', () => {
  expect(shown(rowsOf()).slice(0, 9)).toEqual([41, 41, 41, 41, 41, 41, 20.5, 20.5, 20.5])
})

test('months that were not followed for long enough are left out: of them only the quick are known', () => {
  expect(shown(rowsOf()).slice(9)).toEqual(['unavailable', 'unavailable', 'unavailable'])
})

test('few cases have no middle, and a hidden month stays hidden', () => {
  expect(shown(rowsOf(19)).slice(0, 9)).toEqual(Array(9).fill('unavailable'))
  const hidden = rowsOf().map((row) => (row.start === '2025-03-01' ? { ...row, histogram: null } : row))
  expect(shown(hidden)[2]).toBe('suppressed')
  expect(shown(hidden)[1]).toBe(41)
})
