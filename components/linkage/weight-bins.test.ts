import { expect, it } from 'vitest'
import { weightBins } from './weight-bins'

it('weights are put into few rows, without gaps, and no pair is lost', () => {
  const histogram = Array.from({ length: 60 }, (_, at) => ({ from: at - 30, to: at - 29, pairs: at }))
  const bins = weightBins(histogram, 6.4)
  expect(bins.length).toBeLessThanOrEqual(16)
  expect(bins.reduce((sum, { pairs }) => sum + pairs, 0)).toBe((59 * 60) / 2)
  expect(bins.every((bin, at) => at === 0 || bin.from === bins[at - 1]!.to)).toBe(true)
  expect(bins.some(({ from }) => from === 6)).toBe(true)
  expect(weightBins([{ from: 2, to: 3, pairs: 4 }], 2)).toEqual([{ from: 2, to: 3, pairs: 4 }])
  expect(weightBins([], 2)).toEqual([])
})
