import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { daysToRead } from './days-to-read'

const of = (pairs: Record<number, number>): DayHistogram => ({
  days: Object.keys(pairs).map(Number),
  counts: Object.values(pairs),
})
const none = of({})

describe('the days on which a curve may be read', () => {
  test('are weeks, and the asked days come first', () => {
    const exit = of({ 0: 5, 20: 10, 29: 5, 33: 5, 60: 10, 88: 6, 90: 2, 91: 9 })
    expect(daysToRead({ entry: of({ 0: 80 }), monthEnd: none, exits: [exit] }, [90, 30, 180])).toEqual({
      days: [0, 7, 14, 21, 28, 30, 35, 42, 49, 56, 63, 70, 77, 84, 90, 91, 98],
      marks: [30, 90],
    })
    // With four on day 29 no week may come between that day and the one before it that shows five.
    const few = of({ 0: 5, 20: 10, 29: 4, 33: 7, 60: 10, 88: 6, 90: 2, 91: 9 })
    const read = daysToRead({ entry: of({ 0: 80 }), monthEnd: none, exits: [few] }, [90, 30])
    expect(read.days.slice(0, 6)).toEqual([0, 7, 14, 30, 35, 42])
    // With a threshold of ten fewer days are left, and none of them within a span that fewer left in.
    const wide = daysToRead({ entry: of({ 0: 80 }), monthEnd: none, exits: [exit] }, [90, 30], 10)
    expect(wide.days).toEqual([30, 63, 70, 77, 84, 91, 98])
  })

  test('leave out those on which few left, day 0 and asked days too', () => {
    const early = of({ 0: 2, 6: 8, 300: 10 })
    expect(daysToRead({ entry: of({ 0: 60 }), monthEnd: none, exits: [early] }, []).days[0]).toBe(7)
    const late = of({ 29: 3, 300: 10 })
    expect(daysToRead({ entry: of({ 0: 60 }), monthEnd: none, exits: [late] }, [30]).marks).toEqual([])
    expect(daysToRead({ entry: of({ 0: 8 }), monthEnd: none, exits: [of({ 3: 8 })] }, [30]).days).toEqual([])
  })

  test('end where those who were seen no more leave fewer than ten', () => {
    const flows = { entry: of({ 0: 60 }), exits: [of({ 3: 10, 30: 10 })] }
    expect(daysToRead({ ...flows, monthEnd: none }, []).days.at(-1)).toBe(35)
    expect(daysToRead({ ...flows, monthEnd: of({ 15: 35 }) }, []).days.at(-1)).toBe(28)
  })

  test('have nobody or at least five between them, in every way', () => {
    const histogram = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 12 })), {
        selector: ([day]) => day,
        maxLength: 25,
      })
      .map((pairs) => of(Object.fromEntries(pairs)))
    fc.assert(
      fc.property(histogram, histogram, fc.integer({ min: 0, max: 400 }), (one, two, came) => {
        const exits = [one, two]
        const { days } = daysToRead({ entry: of({ 0: came }), monthEnd: none, exits }, [30, 90])
        days.forEach((day, i) => {
          for (const exit of exits) {
            const left = exit.counts.reduce(
              (sum, count, k) =>
                exit.days[k]! > (days[i - 1] ?? -1) && exit.days[k]! <= day ? sum + count : sum,
              0,
            )
            expect(left === 0 || left >= 5).toBe(true)
          }
        })
      }),
    )
  })
})
