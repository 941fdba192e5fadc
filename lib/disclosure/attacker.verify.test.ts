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

const sizes = { 1: 40, 2: 80, 3: 200, 4: 400, 5: 300, 6: 90, 7: 900 }

/**
 * All measures that count the same records, together. Between these groups no equation of the attack has a term of both:
 * categories, months, and boards add up within a measure, and every relation between measures (testing/relations.ts) is
 * within a group. A linear programme whose equations fall apart so is as many programmes, and the range of a count in one
 * is that in all together.
 */
describe('people of two small boards, over a year', () => {
  test.each([
    ['trials', makeTrials],
    ['decisions', makeDecisions],
    ['outcomes', makeOutcomes],
    ['the Crown Court’s completed defendants', makePleas],
    ['first listings', makeFirstListings],
    ['cases of the Crown Court', makeCrown()],
  ])('deduce no count below 5 of %s', async (_, make) => {
    const { narrow, targets } = await attackFigures(madeFigures(make, sizes, 12, 5), [1, 2], 5)
    expect(narrow).toEqual([])
    expect(targets).toBeGreaterThan(100)
  })
})
