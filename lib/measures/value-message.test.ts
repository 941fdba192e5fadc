import { expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { valueMessage } from './value-message'

const words = (
  unit: 'percent' | 'days' | 'count',
  decimals: number,
  value: number,
  locale: 'en' | 'cy' = 'en',
) => say(locale, valueMessage({ unit, decimals }, value))

test('a figure has its unit and the decimals of its measure', () => {
  expect(words('percent', 1, 83.4449)).toBe('83.4%')
  expect(words('percent', 0, 43.5)).toBe('44%')
  expect(words('days', 0, 198.2)).toBe('198 days')
  expect(words('days', 0, 1.2)).toBe('1 day')
  expect(words('days', 1, 12)).toBe('12.0 days')
  expect(words('count', 0, 12345.6)).toBe('12,346')
  expect(words('count', 0, -0.2)).toBe('0')
})

test('Welsh numbers take their own forms', () => {
  expect(words('days', 0, 2, 'cy')).toBe('2 ddiwrnod')
  expect(words('days', 0, 198, 'cy')).toBe('198 diwrnod')
  expect(words('percent', 2, 7.1, 'cy')).toBe('7.10%')
})
