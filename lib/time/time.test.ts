import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, lastDayBefore } from './calendar'
import { isDay } from './is-day'
import { isHistoric } from './is-historic'
import { parsePeriod } from './parse-period'
import { parseQuarterEnd } from './parse-quarter-end'
import { granularities, type Period } from './period'
import { periodOf } from './period-of'
import { periodSequence, periodsBetween } from './period-sequence'
import { printPeriod } from './print-period'
import { endOfPeriod, nextPeriod, previousPeriod, yearBefore } from './step-period'

const anyPeriod = fc
  .record({
    granularity: fc.constantFrom(...granularities),
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ granularity, year, month }) =>
    periodOf(granularity, `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`),
  )

describe('the forms of published tables', () => {
  test.each([
    ['2014-01', 'month', '2014-01-01'],
    ['Jan 2014', 'month', '2014-01-01'],
    ['January 2014', 'month', '2014-01-01'],
    ['Sept 2014', 'month', '2014-09-01'],
    ['Apr - Jun 2015', 'quarter', '2015-04-01'],
    ['Apr-Jun 2015', 'quarter', '2015-04-01'],
    ['April to June 2015', 'quarter', '2015-04-01'],
    ['Q1 2010', 'quarter', '2010-01-01'],
    ['2014-Q2', 'quarter', '2014-04-01'],
    ['2014 Q4', 'quarter', '2014-10-01'],
    ['2023/24', 'financial-year', '2023-04-01'],
    ['2023-24', 'financial-year', '2023-04-01'],
    ['1999/00', 'financial-year', '1999-04-01'],
    ['2023/2024', 'financial-year', '2023-04-01'],
    ['Apr 2023 - Mar 2024', 'financial-year', '2023-04-01'],
    ['2014', 'calendar-year', '2014-01-01'],
    ['Jan - Dec 2014', 'calendar-year', '2014-01-01'],
  ])('%s is a %s that begins on %s', (text, granularity, start) => {
    expect(parsePeriod(text)).toEqual({ granularity, start })
  })

  test.each([
    '2014-13',
    '2014-00',
    'Janury 2014',
    'Q5 2010',
    '2014-Q0',
    '2023/25',
    'Feb - Apr 2015',
    'Jul 2014 - Jun 2015',
    '14-01',
    '',
    'latest',
  ])('%s is no period', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test('a form asked for excludes the others', () => {
    expect(parsePeriod('2014-01', 'quarter')).toBeNull()
    expect(parsePeriod('2011-12', 'month')).toEqual({ granularity: 'month', start: '2011-12-01' })
    expect(parsePeriod('2011-12', 'financial-year')).toEqual({
      granularity: 'financial-year',
      start: '2011-04-01',
    })
  })

  test('the last day of a quarter is that quarter, and no other day is', () => {
    expect(parseQuarterEnd('2016-03-31')).toEqual({ granularity: 'quarter', start: '2016-01-01' })
    for (const day of ['2016-03-30', '2016-04-30', '2016-06-31', '2016-13-31', '31/03/2016'])
      expect(parseQuarterEnd(day)).toBeNull()
  })
})

test('what is printed is read back as the same period', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(parsePeriod(printPeriod(period), period.granularity)).toEqual(period)
    }),
  )
})

test('the next period begins on the day after the end, and the previous one leads back', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const dayAfter = new Date(Date.parse(`${endOfPeriod(period)}T00:00:00Z`) + 86_400_000)
      expect(nextPeriod(period).start).toBe(dayAfter.toISOString().slice(0, 10))
      expect(previousPeriod(nextPeriod(period))).toEqual(period)
      expect(yearBefore(period).start.slice(4)).toBe(period.start.slice(4))
    }),
  )
})

test('a sequence holds both ends and has no gap', () => {
  const from: Period = { granularity: 'quarter', start: '2015-10-01' }
  const to: Period = { granularity: 'quarter', start: '2016-07-01' }
  expect(periodSequence(from, to).map(printPeriod)).toEqual(['2015-Q4', '2016-Q1', '2016-Q2', '2016-Q3'])
  expect(periodSequence(to, from)).toEqual([])
  expect(periodsBetween(to, from)).toBe(-3)
  expect(() => periodsBetween(from, { granularity: 'month', start: '2016-01-01' })).toThrow(RangeError)
})

test('a leap day belongs to February', () => {
  expect(endOfPeriod(periodOf('month', '2024-02-29'))).toBe('2024-02-29')
  expect(() => periodOf('month', '2023-02-29')).toThrow(RangeError)
})

test('figures are historic when they ended more than 18 months ago', () => {
  expect(isHistoric('2025-05-22', '2026-11-22')).toBe(false)
  expect(isHistoric('2025-05-21', '2026-11-22')).toBe(true)
  expect(isHistoric('2025-02-28', '2026-08-31')).toBe(false)
  expect(isHistoric('2025-02-27', '2026-08-31')).toBe(true)
})

test('a day is one that there is', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '1999-01-01', '26-01-01', '2026-1-1', ''].some(isDay)).toBe(false)
})

test('months have the days that the calendar of the machine gives them, centuries and leap years included', () => {
  for (let month = 1599 * 12; month < 2401 * 12; month += 1) {
    const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0))
    expect(daysOf(month)).toBe(last.getUTCDate())
    expect(lastDayBefore(month + 1)).toBe(last.toISOString().slice(0, 10))
  }
  for (const day of ['2026-02-29', '2026-04-31', '2026-13', '2026-00', '2026-01-00', '2026-1', '26-01'])
    expect(() => periodOf('month', day), day).toThrow(RangeError)
  expect(periodOf('quarter', '2024-02-29').start).toBe('2024-01-01')
})
