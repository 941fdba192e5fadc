import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier'
import type { Spell } from './spell'

/** Six subjects, by hand: events on days 1, 3 (two of them) and 6; censored on days 3 and 4. */
const six: Spell[] = [
  { exit: 1, cause: 1 },
  { exit: 3, cause: 1 },
  { exit: 3, cause: 2 },
  { exit: 3, cause: 0 },
  { exit: 4, cause: 0 },
  { exit: 6, cause: 1 },
]

const spells = fc.array(
  fc.record({ exit: fc.integer({ min: 0, max: 60 }), cause: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 1, maxLength: 80 },
)

describe('Kaplan–Meier', () => {
  it('follows the product by hand, events before censoring of the same day', () => {
    const steps = kaplanMeier(six)
    expect(steps.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored])).toEqual([
      [1, 6, 1, 0],
      [3, 5, 2, 1],
      [4, 2, 0, 1],
      [6, 1, 1, 0],
    ])
    expect(steps.map(({ survival }) => survival)).toEqual(
      [5 / 6, 0.5, 0.5, 0].map((s) => expect.closeTo(s, 12)),
    )
    expect(steps[1]!.standardError).toBeCloseTo(0.5 * Math.sqrt(1 / 30 + 2 / 15), 12)
    expect(steps[1]!.cumulativeHazard).toBeCloseTo(1 / 6 + 2 / 5, 12)
  })

  it('has no standard error once all have finished', () => {
    expect(kaplanMeier(six).at(-1)).toMatchObject({ survival: 0, standardError: null, logError: null })
  })

  it('counts subjects with delayed entry only after their entry', () => {
    const steps = kaplanMeier([
      { exit: 5, cause: 1 },
      { entry: 5, exit: 8, cause: 1 },
      { entry: 2, exit: 9, cause: 0 },
    ])
    expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [5, 2],
      [8, 2],
      [9, 1],
    ])
    expect(steps.map(({ survival }) => survival)).toEqual([0.5, 0.25, 0.25])
  })

  it('is the empirical distribution when nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 50 }), (days) => {
        for (const { time, survival } of kaplanMeier(days.map((exit) => ({ exit, cause: 1 })))) {
          expect(survival).toBeCloseTo(days.filter((day) => day > time).length / days.length, 10)
        }
      }),
    )
  })

  it('never rises, stays from 0 to 1, and reads a histogram as its subjects', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 1, max: 5 }), (some, count) => {
        const steps = kaplanMeier(some.map((spell) => ({ ...spell, count })))
        let before = 1
        for (const { survival } of steps) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(survival).toBeGreaterThanOrEqual(0)
          before = survival
        }
        const repeated = some.flatMap((spell) => new Array<Spell>(count).fill(spell))
        expect(steps).toEqual(kaplanMeier(repeated))
      }),
    )
  })

  it('keeps its shares when days are shifted or scaled', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 2, max: 9 }), (some, factor) => {
        const plain = kaplanMeier(some)
        const moved = kaplanMeier(some.map(({ exit, cause }) => ({ exit: exit * factor + 3, cause })))
        expect(moved.map(({ survival }) => survival)).toEqual(plain.map(({ survival }) => survival))
        expect(moved.map(({ time }) => time)).toEqual(plain.map(({ time }) => time * factor + 3))
      }),
    )
  })

  it.each([
    [[], 'empty'],
    [[{ exit: Number.NaN, cause: 1 }], 'not-finite'],
    [[{ exit: -1, cause: 1 }], 'negative'],
    [[{ exit: 1, cause: -1 }], 'negative'],
    [[{ exit: 1, cause: 0.5 }], 'not-whole'],
    [[{ exit: 1, cause: 1, count: 0 }], 'out-of-range'],
    [[{ entry: 4, exit: 4, cause: 1 }], 'out-of-range'],
  ])('refuses unsound spells: %j', (bad: Spell[], kind) => {
    expect(() => kaplanMeier(bad)).toThrow(expect.objectContaining({ kind }))
  })

  it('answers for a single subject and for none finished', () => {
    expect(kaplanMeier([{ exit: 0, cause: 1 }])[0]).toMatchObject({ survival: 0 })
    expect(kaplanMeier([{ exit: 9, cause: 0 }])[0]).toMatchObject({ survival: 1, standardError: 0 })
  })
})
