import { describe, expect, test } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { createRandom } from '@/lib/statistics/random'
import { bandsOf } from './bands-of'
import { funnelView, standingOf } from './funnel-view'

const random = createRandom(4)
const units = boards.map(({ id, name }) => {
  const cases = 300 + 50 * id
  return { boardId: id, name, cases, value: (100 * random.binomial(cases, 0.4)) / cases }
})

describe('a funnel for pages', () => {
  test('has limits that narrow with size, in per cent, around England and Wales', () => {
    const { limits, target, judged } = funnelView('share', units, [], 40, null)!
    expect([target, judged]).toEqual([40, true])
    const [small, large] = [limits[0]!, limits.at(-1)!]
    expect(small.outer.upper - small.outer.lower).toBeGreaterThan(large.outer.upper - large.outer.lower)
    for (const { inner, outer } of limits) {
      expect(outer.lower).toBeLessThan(inner.lower)
      expect(inner.lower).toBeLessThan(40)
      expect(outer.upper).toBeGreaterThan(inner.upper)
    }
  })

  test('of points as they are shown calls the same board different', () => {
    const [first, ...others] = units
    const points = others.map(({ value, cases }) => ({
      value: Math.round(value),
      cases: { from: Math.floor(cases / 100) * 100, to: Math.ceil(cases / 100) * 100 },
    }))
    const high = { ...first!, value: 75 }
    expect(funnelView('share', [high, ...others], [], 40, null)!.named[0]!.standing).toBe('high')
    const beside = funnelView('share', [high], points, 40, null)!
    expect(beside.named[0]!.standing).toBe('high')
    expect(beside.compared).toBe(42)
    expect(funnelView('share', [{ ...first!, value: 40 }], points, 40, null)!.named[0]!.standing).toBe(
      'inside',
    )
  })

  test('judges nobody among a few, and is none without boards, or without a spread of durations', () => {
    expect(funnelView('share', units.slice(0, 4), [], 40, null)!.named[0]!.standing).toBe('not-judged')
    expect(funnelView('share', [], [], 40, null)).toBeNull()
    expect(funnelView('median', units, [], 40, null)).toBeNull()
    expect(funnelView('median', units, [], 40, 60)!.judged).toBe(true)
  })
})

test('between the limits nothing is called different, at a limit neither', () => {
  const [inner, outer] = [
    { lower: 30, upper: 50 },
    { lower: 20, upper: 60 },
  ]
  expect([61, 60, 51, 50, 30, 29, 20, 19].map((value) => standingOf(true, value, inner, outer))).toEqual([
    ...['high', 'edge', 'edge', 'inside', 'inside', 'edge', 'edge', 'low'],
  ])
  expect(standingOf(false, 99, inner, outer)).toBe('not-judged')
})

test('bands tell how many, and from where to where, in the order of their size', () => {
  const point = (value: number, from: number) => ({ value, cases: { from, to: from + 100 } })
  expect(bandsOf([point(5, 300), point(9, 100), point(7, 300), point(6, 300), point(8, 300)])).toEqual([
    { cases: { from: 100, to: 200 }, boards: 1, lowest: 9, middle: 9, highest: 9 },
    { cases: { from: 300, to: 400 }, boards: 4, lowest: 5, middle: 6, highest: 8 },
  ])
})
