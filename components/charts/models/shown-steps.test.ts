import { expect, test } from 'vitest'
import type { Curve } from '@/lib/questions/curve.types'
import { shownSteps } from './shown-steps'

const steps = (open: (day: number) => number): Curve['steps'] =>
  Array.from({ length: 201 }, (_, week) => ({
    ...{ day: 7 * week, open: open(7 * week), ended: [1 - open(7 * week)], lower: null, upper: null },
  }))
const lastDay = (open: (day: number) => number) => shownSteps(steps(open)).at(-1)!.day

test('a curve is drawn until hardly anybody is open, and for a year at least', () => {
  expect(lastDay((day) => (day < 60 ? 1 : 0.01))).toBe(371)
  expect(lastDay((day) => (day < 700 ? 0.5 : 0.02))).toBe(700)
})

test('and to its end where many stay open', () => {
  expect(lastDay(() => 0.4)).toBe(1400)
  expect(shownSteps(steps(() => 0.01).slice(0, 10)).at(-1)!.day).toBe(63)
})
