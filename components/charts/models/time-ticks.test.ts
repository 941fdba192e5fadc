import { expect, test } from 'vitest'
import { periodSequence } from '@/lib/time/period-sequence'
import { timeTicks } from './time-ticks'

const months = (from: string, to: string) =>
  periodSequence({ granularity: 'month', start: from }, { granularity: 'month', start: to })
const words = (width: number, periods = months('2023-10-01', '2026-09-01')) =>
  timeTicks('en', periods, width).map((tick) => tick.words)

test('three years by half years where there is room, by years where there is not', () => {
  expect(words(650)).toEqual(['Oct 2023', 'Apr 2024', 'Oct 2024', 'Apr 2025', 'Oct 2025', 'Apr 2026'])
  expect(words(230)).toEqual(['Oct 23', 'Oct 24', 'Oct 25'])
})

test('many years keep few labels', () => {
  expect(words(230, months('2014-01-01', '2018-12-01')).length).toBeLessThanOrEqual(4)
})

test('quarters and years have their own words', () => {
  const quarters = periodSequence(
    { granularity: 'quarter', start: '2016-01-01' },
    { granularity: 'quarter', start: '2025-10-01' },
  )
  expect(timeTicks('en', quarters, 650)[0]?.words).toBe('Jan–Mar 2016')
  const years = periodSequence(
    { granularity: 'financial-year', start: '2023-04-01' },
    { granularity: 'financial-year', start: '2025-04-01' },
  )
  expect(timeTicks('en', years, 650).map((tick) => tick.words)).toEqual(['2023/24', '2024/25', '2025/26'])
})

test('no two labels overlap at any width', () => {
  for (const width of [180, 230, 300, 420, 650, 1000])
    for (const count of [1, 2, 5, 12, 37, 60, 130]) {
      const periods = months('2014-01-01', '2030-12-01').slice(0, count)
      const ticks = timeTicks('en', periods, width)
      for (let i = 1; i < ticks.length; i += 1)
        expect(((ticks[i]!.at - ticks[i - 1]!.at) * width) / count).toBeGreaterThan(45)
    }
})

test('a long first label that would reach over the edge is a short one', () => {
  const quarters = periodSequence(
    { granularity: 'quarter', start: '2022-01-01' },
    { granularity: 'quarter', start: '2026-07-01' },
  )
  expect(timeTicks('cy', quarters, 310, 35)[0]?.words).toBe('Ion–Maw 22')
  expect(timeTicks('cy', quarters, 650, 35)[0]?.words).toBe('Ion–Maw 2022')
})
