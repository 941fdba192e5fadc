import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aalenJohansen } from '@/lib/statistics/durations/aalen-johansen'
import { watchedSpells, type WatchedCase } from '@/lib/statistics/durations/watched-spells'
import { madeFlows } from '../testing/made-flows'
import { spellsOfFlows } from './spells-of-flows'

const causes = ['charged', 'withdrew']
/** Twelve months of 30 days, from day 360 on; everything is known up to the last of them. */
const firstDay = 360
const lastDay = firstDay + 12 * 30 - 1

const cases = fc.array(
  fc
    .record({
      origin: fc.integer({ min: 0, max: lastDay }),
      length: fc.integer({ min: 0, max: 300 }),
      late: fc.constantFrom(0, 0, 0, 5),
      cause: fc.constantFrom(1, 2),
    })
    .map(({ origin, length, late, cause }): WatchedCase => {
      const end = origin + late + length
      return { origin, entered: origin + late, end: end > lastDay ? null : end, cause }
    }),
  { minLength: 1, maxLength: 80 },
)

test('flows of months give the curve that the cases themselves give over the same days', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const entered = all.filter((one) => one.entered! <= lastDay)
      const direct = watchedSpells(entered, { first: firstDay, last: lastDay })
      const spells = spellsOfFlows(madeFlows(entered, causes.length, firstDay, lastDay))
      if (direct.length === 0) return
      const events = (steps: ReturnType<typeof aalenJohansen>) =>
        steps
          .filter((step) => step.events.some((count) => count > 0))
          .map(({ time, atRisk, events: ended, incidence }) => ({
            time,
            atRisk,
            ended,
            incidence: incidence.map((share) => Number(share.toFixed(9))),
          }))
      expect(spells.length === 0 ? [] : events(aalenJohansen(spells, 2))).toEqual(
        events(aalenJohansen(direct, 2)),
      )
    }),
  )
})

test('nobody leaves who never came', () => {
  const none = { days: [], counts: [] }
  expect(() => spellsOfFlows({ entry: none, monthEnd: none, exits: [{ days: [3], counts: [1] }] })).toThrow(
    RangeError,
  )
})
