import { expect, test } from 'vitest'
import { dayMessage, sayPeriod } from './say-period'
import { say } from './say'

test('periods in words', () => {
  expect(sayPeriod('en', { granularity: 'month', start: '2026-03-01' })).toBe('March 2026')
  expect(sayPeriod('en', { granularity: 'quarter', start: '2026-04-01' })).toBe('April to June 2026')
  expect(sayPeriod('en', { granularity: 'financial-year', start: '2025-04-01' })).toBe(
    'the year to March 2026',
  )
  expect(sayPeriod('en', { granularity: 'calendar-year', start: '2025-01-01' })).toBe('2025')
  expect(sayPeriod('cy', { granularity: 'month', start: '2026-12-01' })).toBe('Rhagfyr 2026')
  expect(sayPeriod('cy', { granularity: 'quarter', start: '2026-10-01' })).toBe('Hydref i Ragfyr 2026')
  expect(say('en', dayMessage('2026-03-09'))).toBe('9 March 2026')
})
