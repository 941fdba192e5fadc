import { expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import type { Target } from '@/lib/settings/targets'
import { madeSeries } from '@/lib/questions/testing/made-series'
import { targetWordsOf } from './target-words'

const target = (value: number, from = '2025-04-01', before: string | null = null): Target => ({
  ...{ value, from, before, reason: 'Agreed in March' },
})
/** Twenty months about 60 days, the last one 62.4, shown as 62. */
const days = Array.from({ length: 20 }, (_, i) => (i === 19 ? 62.4 : 58 + (i % 5)))
const words = (measure: string, values: readonly number[], ...targets: Target[]) => {
  const told = targetWordsOf({ ...madeSeries(measure, values), targets })
  return (
    told && [told.target, told.latest, told.expected].map((one) => (one === null ? null : say('en', one)))
  )
}

test('a target is told with who set it, where the latest figure stands, and whether it will be met at this pace', () => {
  const [is, latest, expected] = words('recorded-to-charge', days, target(60))!
  expect(is).toBe('The board’s target is at most 60 days, set by the board from April 2025.')
  expect(latest).toBe('The latest figure, 62 days in March 2026, is over the target.')
  expect(expected).toBe('Will sometimes meet the target of 60 days and sometimes not, by chance.')
  // As it is shown: 62.4 is no more than 62 there.
  expect(words('recorded-to-charge', days, target(62))![1]).toContain('is exactly at the target')
  expect(words('recorded-to-charge', days, target(20))![2]).toContain('will not be met consistently')
  expect(words('recorded-to-charge', days, target(200))![2]).toContain('will be met consistently')
})

test('of a stock the level has a target, and nothing is expected of it', () => {
  const [is, latest, expected] = words('crown-open', [1400, 1500, 1450, 1430], target(1440))!
  expect([is, latest, expected]).toEqual([
    'The board’s target is at most 1,440, set by the board from April 2025.',
    'The latest figure, 1,430 in March 2026, is under the target.',
    null,
  ])
})

test('a target that is over is not told; one to come is', () => {
  expect(words('recorded-to-charge', days)).toBeNull()
  expect(words('recorded-to-charge', days, target(60, '2025-04-01', '2026-03-01'))).toBeNull()
  expect(words('recorded-to-charge', days, target(55, '2026-04-15'))).toEqual([
    'From 15 April 2026 the board’s target will be at most 55 days.',
    null,
    null,
  ])
})
