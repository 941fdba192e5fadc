import { describe, expect, test } from 'vitest'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { attackFigures } from './testing/attack-figures'
import type { Figures } from './steps/figures'
import {
  madeFigures,
  makeAlone,
  makeCourts,
  makeCrimes,
  makeDecisions,
  makeFirstListings,
  makeOutcomes,
  makePleas,
  makeTrials,
} from './testing/made-figures'

const others = { 3: 200, 4: 400, 5: 300, 6: 90, 7: 900 }

/**
 * All measures that count the same records, together. Between these groups no equation of the attack has a term of both:
 * categories, months, and boards add up within a measure, and every relation between measures (testing/relations.ts) is
 * within a group. A linear programme whose equations fall apart so is as many programmes, and the range of a count in one
 * is that in all together.
 */
const groups = [
  ['trials', makeTrials],
  ['decisions', makeDecisions],
  ['outcomes', makeOutcomes],
  ['completed defendants', makePleas],
  ['first listings', makeFirstListings],
  ['cases of the Crown Court', () => makeCourts('crown')],
  ['cases of the magistrates’ courts', () => makeCourts('magistrates')],
  ['crimes', makeCrimes],
] as const

/** Measures that share their records with no other; sums of days and hours count no people. */
const alone = [
  'withdrawal-police',
  'victim-journey-to-charge',
  'victim-journey-after-charge',
  'days-to-withdrawal',
  'withdrawal-by-wait',
  'recorded-to-referral',
  'recorded-to-charge',
  'sent-to-main-hearing',
  'remand-open',
  'listings-per-trial',
  'linked-police-cps',
  'linked-cps-court',
]
const places = [
  ['small boards', { 1: 40, 2: 80, ...others }, 12, 5],
  ['a very small board and a large one, beyond a year', { 1: 15, 2: 600, ...others }, 16, 6],
] as const

describe.each(places)('people of %s', (_, sizes, months, seed) => {
  test.each(groups)('deduce no count below 5 of %s', async (__, make) => {
    const { narrow, targets } = await attackFigures(madeFigures(make(), sizes, months, seed), [1, 2], 5)
    expect(narrow).toEqual([])
    expect(targets).toBeGreaterThan(100)
  })
})

test.each(alone)('nor of %s', async (measure) => {
  const figures = madeFigures(makeAlone(measure), { 1: 12, 2: 80, ...others }, 12, 6, 3)
  const { narrow, targets } = await attackFigures(figures, [1, 2], 5)
  expect(narrow).toEqual([])
  expect(targets).toBeGreaterThan(20)
})

test.each(groups)('nor, by every breakdown, of %s', async (_, make) => {
  const figures = madeFigures(make(), { 1: 15, 2: 80, ...others }, 6, 8, 3)
  const { narrow, targets } = await attackFigures(figures, [1, 2], 5)
  expect(narrow).toEqual([])
  // Of half as many months as above.
  expect(targets).toBeGreaterThan(50)
})

test('every measure that counts people is attacked', () => {
  const made = new Set(alone)
  for (const [, make] of groups)
    for (const measure of measuresOf(madeFigures(make(), { 1: 400 }, 1))) made.add(measure)
  const people = linkedMeasures.filter(({ linked }) => linked.figure.shape !== 'sum').map(({ id }) => id)
  expect([...made].sort()).toEqual(people.sort())
})

const measuresOf = (figures: Figures) => linkedMeasures.map(({ id }) => id).filter((id) => figures.range(id))
