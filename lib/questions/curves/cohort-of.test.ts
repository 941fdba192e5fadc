import { expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import type { FlowRow } from '../door/read-flows'
import { cohortOf } from './cohort-of'

const measure = measureById('recorded-to-charge')!
const exits = ['charge', 'ended']
const coverage = { from: '2023-01', to: '2026-06' }
const last = { from: '2025-07', to: '2026-06' }

/** Forty began in each quarter; of each so many were charged by day 20, twice as many ended by day 50. */
const rows = (charged: (quarter: number) => number): readonly FlowRow[] =>
  Array.from({ length: 14 }, (_, quarter) => {
    const start = `${2023 + Math.floor(quarter / 4)}-${String(1 + 3 * (quarter % 4)).padStart(2, '0')}-01`
    const flow = (name: string, day: number, count: number): FlowRow[] =>
      count > 0
        ? [
            {
              flow: name,
              granularity: 'quarter',
              start,
              histogram: { days: [day], counts: [count] },
              casesBeyond: 5,
            },
          ]
        : []
    const left = charged(quarter)
    return [
      ...flow('entry', 0, 40),
      ...flow('exit:charge', 20, left),
      ...flow('exit:ended', 50, 2 * left),
      ...flow('open', 60, 40 - 3 * left),
    ]
  }).flat()

test('the latest year of which nine in ten have ended is followed, and has a middle', () => {
  // Of quarters up to 11 (the last of 2025) 39 of 40 ended; of the last two 18.
  const cohort = cohortOf(
    measure,
    exits,
    rows((quarter) => (quarter < 12 ? 13 : 6)),
    last,
    coverage,
  )!
  expect(cohort.resolved).toBe(97)
  expect(cohort.curve.completedMedian).toBe(20)
  expect(cohort.curve.period.values).toMatchObject({ to: { values: { month: '12', year: '2025' } } })
})

test('where none is that far, the one followed for a year stands without a middle', () => {
  const cohort = cohortOf(
    measure,
    exits,
    rows(() => 11),
    last,
    coverage,
  )!
  expect(cohort.resolved).toBe(82)
  expect(cohort.curve.completedMedian).toBeNull()
  expect(cohort.curve.period.values).toMatchObject({ to: { values: { month: '6', year: '2025' } } })
})

test('less than a year of months makes no cohort', () => {
  const short = { from: '2025-10', to: '2026-06' }
  expect(
    cohortOf(
      measure,
      exits,
      rows(() => 13),
      short,
      { ...coverage, from: '2025-10' },
    ),
  ).toBeNull()
})
