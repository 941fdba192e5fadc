import { expect, it } from 'vitest'
import type { ReviewersRun } from '@/lib/questions/linkage-run.types'
import { patternParts } from './pattern-parts'

const level = (gamma: number, weight: number) => ({
  ...{ gamma, label: `level ${gamma}`, m: 0.5, u: 0.5, weight },
  ...{ trained: true, termFrequency: false },
})
const review: ReviewersRun = {
  ...{ training: null, blockingRules: [], greyZone: null, seconds: {} },
  prior: 1 / 1025,
  parameters: [
    { name: 'first_name', levels: [level(1, 8), level(0, -3)] },
    { name: 'sex', levels: [level(1, 1)] },
  ],
}
const pattern = (gammas: Record<string, number>, weight: number) => ({
  gammas,
  weight,
  pairs: 9,
  together: 4,
})

it('add up to the mean weight, with rarity for the rest; what is missing weighs nothing', () => {
  expect(patternParts(pattern({ first_name: 1, sex: -1 }, 0.5), review)).toEqual({
    prior: -10,
    comparisons: [
      { name: 'first_name', gamma: 1, label: 'level 1', weight: 8 },
      { name: 'sex', gamma: -1, label: null, weight: null },
    ],
    rarity: 2.5,
  })
})

it('leave rarity open where a level or the prior is not known', () => {
  expect(patternParts(pattern({ sex: 0 }, 1), review).rarity).toBeNull()
  expect(patternParts(pattern({ sex: 1 }, 1), { ...review, prior: null }).rarity).toBeNull()
})
