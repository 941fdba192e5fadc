import { expect, it } from 'vitest'
import { effectsOf } from './effects-of'
import type { WholeFigure } from './figures-of-cells'

const figure = (areaId: number, cases: number, value: number): WholeFigure => ({
  areaId,
  boardId: areaId === 1 ? null : areaId,
  measure: 'charge-to-completion',
  breakdown: 'all',
  category: 'all',
  cases,
  value,
})

it('tells of a hundred cases or more, rounded, of the whole country with the figure itself', () => {
  const standard = [figure(2, 400, 170), figure(1, 123_456, 174.04), figure(3, 99, 180)]
  const moved = (by: number) => standard.map((one) => ({ ...one, value: one.value + by }))
  expect(effectsOf(standard, { low: moved(-0.02), strict: moved(1), thinned: [] }, 0.1)).toEqual([
    { ...figure(1, 120_000, 174), low: 0, strict: 1, bias: null, margin: null },
    { ...figure(2, 400, 170), value: null, low: 0, strict: 1, bias: null, margin: null },
  ])
})

it('is as sure of what missed links add as recall and two draws allow, and less so of few cases', () => {
  const standard = [figure(1, 40_000, 100), figure(2, 400, 100), figure(3, 50, 99.5)]
  // Variances 0.0002 and 0.02: with 40,000 and 400 cases, 8 over the number of cases both.
  const thinned = [
    [figure(1, 40_000, 102.01), figure(2, 400, 102.1)],
    [figure(1, 40_000, 101.99), figure(2, 400, 101.9)],
  ]
  const [country, board] = effectsOf(standard, { low: [], strict: [], thinned }, 0.25)
  // √((2 × 0.25)² + 1.96² × 1.5 × 8 ÷ cases), rounded up
  expect([country!.bias, country!.margin]).toEqual([2, 0.6])
  expect([board!.bias, board!.margin]).toEqual([2, 0.7])
})

it('never says of a median of whole days that it is surer than a day', () => {
  const standard = [figure(1, 40_000, 100), figure(2, 400, 100)]
  const [country] = effectsOf(standard, { low: [], strict: [], thinned: [standard, standard] }, 0.25)
  expect([country!.bias, country!.margin]).toEqual([0, 1])
})
