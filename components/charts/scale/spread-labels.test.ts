import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels'

const range = [0, 300] as const

test('labels that are far apart stay', () => {
  expect(spreadLabels([{ y: 20 }, { y: 100 }, { y: 200 }], 18, range)).toEqual([20, 100, 200])
})

test('a fixed label keeps its place and the others give way', () => {
  expect(spreadLabels([{ y: 100 }, { y: 104, fixed: true }, { y: 108 }], 18, range)).toEqual([86, 104, 122])
})

test('labels pushed over the edge push back', () => {
  expect(spreadLabels([{ y: 295 }, { y: 298 }], 18, range)).toEqual([282, 300])
})

test('no two are nearer than the gap, and their order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), (ys) => {
      const places = spreadLabels(
        ys.map((y, i) => ({ y, fixed: i === 0 })),
        18,
        range,
      )
      expect(places[0]).toBe(ys[0])
      const sorted = [...places].sort((a, b) => a - b)
      for (let i = 1; i < sorted.length; i += 1)
        expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(18)
      for (const [i, a] of ys.entries())
        for (const [j, b] of ys.entries()) if (a < b) expect(places[i]!).toBeLessThan(places[j]!)
    }),
  )
})
