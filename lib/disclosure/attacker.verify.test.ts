import { describe, expect, test } from 'vitest'
import { attackFigures } from './testing/attack-figures'
import {
  madeFigures,
  makeCrown,
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
  ['the Crown Court’s completed defendants', makePleas],
  ['first listings', makeFirstListings],
  ['cases of the Crown Court', makeCrown],
] as const

describe.each([
  ['small boards', { 1: 40, 2: 80, ...others }, 12, 5],
  ['a very small board and a large one, beyond a year', { 1: 15, 2: 600, ...others }, 16, 6],
])('people of %s', (_, sizes, months, seed) => {
  test.each(groups)('deduce no count below 5 of %s', async (__, make) => {
    const { narrow, targets } = await attackFigures(madeFigures(make(), sizes, months, seed), [1, 2], 5)
    expect(narrow).toEqual([])
    expect(targets).toBeGreaterThan(100)
  })
})
