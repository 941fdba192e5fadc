import { describe, expect, test } from 'vitest'
import { attackTrials } from './testing/attack-trials'
import { madeTrials } from './testing/made-figures'

describe('people of two small boards, over a year and all measures of trials', () => {
  test.each([5])('deduce no count below %i', async (threshold) => {
    const figures = madeTrials({ 1: 40, 2: 80, 3: 200, 4: 400, 5: 300, 6: 90, 7: 900 }, 12, threshold)
    const { narrow, targets } = await attackTrials(figures, [1, 2], threshold)
    expect(narrow).toEqual([])
    expect(targets).toBeGreaterThan(100)
  })
})
