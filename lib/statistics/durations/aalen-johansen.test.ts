import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalen-johansen'
import { incidenceAt } from './incidence-at'
import { incidenceErrors } from './incidence-errors'
import { incidenceVariance } from './incidence-variance'
import { kaplanMeier } from './kaplan-meier'
import type { Spell } from './spell'

const spell = fc
  .record({
    exit: fc.integer({ min: 1, max: 40 }),
    cause: fc.integer({ min: 0, max: 3 }),
    delay: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  })
  .map(({ exit, cause, delay }): Spell =>
    delay !== undefined && delay < exit ? { exit, cause, entry: delay } : { exit, cause },
  )
const spells = fc.array(spell, { minLength: 1, maxLength: 60 })

describe('Aalen–Johansen', () => {
  it('follows the sums by hand', () => {
    const steps = aalenJohansen([
      { exit: 1, cause: 1 },
      { exit: 2, cause: 2 },
      { exit: 2, cause: 0 },
      { exit: 3, cause: 1 },
    ])
    expect(steps.map(({ open }) => open)).toEqual([0.75, 0.5, 0].map((value) => expect.closeTo(value, 12)))
    expect(steps[2]!.incidence).toEqual([0.75, 0.25].map((value) => expect.closeTo(value, 12)))
  })

  it('gives shares that add to 1 on every day', () => {
    fc.assert(
      fc.property(spells, (some) => {
        for (const { open, incidence } of aalenJohansen(some)) {
          expect(open + incidence.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
        }
      }),
    )
  })

  it('never gives a cause more than one minus Kaplan–Meier with the others censored', () => {
    fc.assert(
      fc.property(spells, (some) => {
        const last = aalenJohansen(some).at(-1)!
        last.incidence.forEach((share, index) => {
          const alone = some.map((one) => ({ ...one, cause: one.cause === index + 1 ? 1 : 0 }))
          expect(share).toBeLessThanOrEqual(1 - kaplanMeier(alone).at(-1)!.survival + 1e-9)
        })
      }),
    )
  })

  it('is read between days and before the first', () => {
    const steps = aalenJohansen([
      { exit: 5, cause: 1 },
      { exit: 9, cause: 2 },
    ])
    expect(incidenceAt(steps, 4)).toEqual({ open: 1, incidence: [0, 0] })
    expect(incidenceAt(steps, 5).incidence).toEqual([0.5, 0])
    expect(incidenceAt(steps, 8.9).incidence).toEqual([0.5, 0])
    expect(incidenceAt(steps, 100).open).toBe(0)
  })
})

describe('standard errors of shares', () => {
  it('are those of a proportion where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 50 }), (causes) => {
        const some = causes.map((cause, index) => ({ exit: 1 + (index % 5), cause }))
        const share = (cause: number) => causes.filter((own) => own === cause).length / causes.length
        incidenceErrors(some, 3)
          .at(-1)!
          .incidence.forEach((error, index) => {
            const p = share(index + 1)
            expect(error).toBeCloseTo(Math.sqrt((p * (1 - p)) / causes.length), 9)
          })
      }),
    )
  })

  it('are the root of the summed squares of what one more subject would change', () => {
    fc.assert(
      fc.property(spells, (some) => {
        const nudge = 1e-6
        const plain = aalenJohansen(some, 3)
        const changes = some.map((_, index) =>
          aalenJohansen(
            some.map((one, other) => (other === index ? { ...one, count: 1 + nudge } : one)),
            3,
          ),
        )
        incidenceErrors(some, 3).forEach(({ open, incidence }, step) => {
          const squares = (read: (at: (typeof plain)[number]) => number) =>
            changes.reduce(
              (sum, changed) => sum + ((read(changed[step]!) - read(plain[step]!)) / nudge) ** 2,
              0,
            )
          expect(open).toBeCloseTo(Math.sqrt(squares((at) => at.open)), 3)
          incidence.forEach((error, k) =>
            expect(error).toBeCloseTo(Math.sqrt(squares((at) => at.incidence[k]!)), 3),
          )
        })
      }),
      { numRuns: 60 },
    )
  })

  it('agree with the delta method as the number of subjects grows', () => {
    const ratio = (size: number) => {
      const some = Array.from({ length: size }, (_, index) => ({ exit: index + 1, cause: (index * 7) % 3 }))
      const last = incidenceVariance(some, 1).findLast(({ time }) => time <= size / 2)!
      const error = incidenceErrors(some).find(({ time }) => time === last.time)!.incidence[0]!
      return Math.sqrt(last.variance) / error
    }
    expect(ratio(30)).toBeCloseTo(1, 1)
    expect(ratio(3000)).toBeCloseTo(1, 3)
  })

  it('know nothing of a cause that never happened', () => {
    expect(incidenceVariance([{ exit: 3, cause: 1 }], 2)).toEqual([])
  })
})
