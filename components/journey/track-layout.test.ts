import { expect, test } from 'vitest'
import { trackLayout } from './track-layout'

test('widths are as the days, one after the other, and fill the track', () => {
  const { parts, end, scale } = trackLayout([10, 30, 60], 1006)
  expect(parts.map(({ width }) => width)).toEqual([100, 300, 600])
  expect(parts.map(({ left }) => left)).toEqual([0, 103, 406])
  expect(end).toBe(1006)
  expect(scale).toEqual({ days: 10, width: 100 })
})

test('no days have no width, and what is not known has a width that says nothing', () => {
  const { parts } = trackLayout([20, 0, null, 80], 1000)
  expect(parts[1]!.width).toBe(0)
  expect(parts[2]).toMatchObject({ days: null, width: 24 })
  expect(parts[3]!.width / parts[0]!.width).toBeCloseTo(4)
})

test('columns are all alike, whatever the days', () => {
  expect(trackLayout([1, 500, 2, null], 800).parts.map(({ column }) => column)).toEqual([0, 200, 400, 600])
})

test('without any days there is no scale', () => {
  const { parts, scale } = trackLayout([null, 0], 800)
  expect(scale).toBeNull()
  expect(parts.map(({ width }) => width)).toEqual([24, 0])
})

test('the scale is a length that can be seen', () => {
  expect(trackLayout([1000, 1000], 1180).scale).toMatchObject({ days: 100 })
  expect(trackLayout([2, 1], 1180).scale).toMatchObject({ days: 1 })
})
