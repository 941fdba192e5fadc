import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { watchedSpells } from './watched-spells'

describe('spells of cases within the days watched', () => {
  it('follow a cohort from its origin, open cases censored on the last day', () => {
    const cases = [
      { origin: 10, end: 15 },
      { origin: 12, end: null },
      { origin: 14, end: 40, cause: 2 },
      { origin: 31, end: null },
    ]
    expect(watchedSpells(cases, { last: 30 })).toEqual([
      { exit: 5, cause: 1 },
      { exit: 18, cause: 0 },
      { exit: 16, cause: 0 },
    ])
  })

  it('count a case that ends on the last day as ended', () => {
    expect(watchedSpells([{ origin: 0, end: 30 }], { last: 30 })).toEqual([{ exit: 30, cause: 1 }])
  })

  it('give a period only the days spent in it', () => {
    const cases = [
      { origin: 0, end: 99 },
      { origin: 90, end: 100 },
      { origin: 90, end: 130 },
      { origin: 105, end: 110 },
      { origin: 100, end: 100 },
    ]
    expect(watchedSpells(cases, { first: 100, last: 120 })).toEqual([
      // Ended on the first day: at risk from its start.
      { entry: 9, exit: 10, cause: 1 },
      { entry: 9, exit: 30, cause: 0 },
      { exit: 5, cause: 1 },
      { exit: 0, cause: 1 },
    ])
  })

  it('never count the time before a case was entered', () => {
    const cases = [{ origin: 0, entered: 40, end: 70 }]
    expect(watchedSpells(cases, { last: 100 })).toEqual([{ entry: 39, exit: 70, cause: 1 }])
    expect(watchedSpells(cases, { first: 50, last: 100 })).toEqual([{ entry: 49, exit: 70, cause: 1 }])
    expect(watchedSpells(cases, { last: 30 })).toEqual([])
    expect(watchedSpells([{ origin: 0, entered: 40, end: 40 }], { last: 50 })).toEqual([
      { entry: 39, exit: 40, cause: 1 },
    ])
  })

  it('share out each day of every case to exactly one of two periods in a row', () => {
    const cases = fc.array(
      fc.record({ origin: fc.integer({ min: 0, max: 50 }), days: fc.option(fc.nat(60)) }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 79 }), (drawn, middle) => {
        const some = drawn.map(({ origin, days }) => ({ origin, end: days === null ? null : origin + days }))
        const days = (first: number, last: number) =>
          watchedSpells(some, { first, last }).reduce((sum, { entry = -1, exit }) => sum + exit - entry, 0)
        expect(days(0, middle) + days(middle + 1, 80)).toBe(days(0, 80))
      }),
    )
  })

  it('refuse days out of order', () => {
    expect(() => watchedSpells([{ origin: 5, end: 4 }], { last: 9 })).toThrow(/out of order/)
    expect(() => watchedSpells([{ origin: 5, entered: 4, end: 6 }], { last: 9 })).toThrow(/out of order/)
    expect(() => watchedSpells([{ origin: Number.NaN, end: 4 }], { last: 9 })).toThrow(/finite/)
    expect(() => watchedSpells([], { last: Infinity })).toThrow(/finite/)
  })
})
