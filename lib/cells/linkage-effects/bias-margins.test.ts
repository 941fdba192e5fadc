import { expect, test } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { biasMargins, type BiasDraws } from './bias-margins'

const whole = { measure: 'charge-rate', breakdown: 'all', category: 'all' } as const
const group = { measure: 'charge-rate', breakdown: 'crime-type', category: 'adult-rape' } as const

/** Draws about a mean, with a variance over the number of cases. */
function figures(
  of: Pick<BiasDraws, 'measure' | 'breakdown' | 'category'>,
  count: number,
  variance: number,
  seed: number,
): BiasDraws[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const cases = 100 + random.integer(900)
    const draw = () => 1 + Math.sqrt(variance / cases) * random.normal()
    return { ...of, cases, draws: [draw(), draw()] }
  })
}

test('a group whose members change with every missed link is as unsure as its own draws are apart', () => {
  const random = createRandom(9)
  const boards = figures(whole, 42, 0.01, 1)
  const groups = figures(group, 42, 400, 2)
  const margins = biasMargins([...boards, ...groups], 0).slice(boards.length)
  // What is truly missing is one draw more: its interval holds it nineteen times in twenty.
  let [held, tried] = [0, 0]
  groups.forEach(({ cases }, at) => {
    const { mean, margin } = margins[at]!
    for (let time = 0; time < 20; time += 1) {
      tried += 1
      if (Math.abs(1 + Math.sqrt(400 / cases) * random.normal() - mean!) <= margin!) held += 1
    }
  })
  expect(held / tried).toBeGreaterThan(0.9)
  expect(held / tried).toBeLessThan(0.99)
})

test('what does not move stays sure, however its groups move', () => {
  const boards = figures(whole, 42, 0.01, 1)
  const alone = biasMargins(boards, 0)
  expect(biasMargins([...boards, ...figures(group, 42, 400, 2)], 0).slice(0, 42)).toEqual(alone)
})

test('of a category in few areas, the others of its breakdown are taken in, then all of the measure', () => {
  const few = figures(group, 3, 400, 3)
  const others = figures({ ...group, category: 'other' }, 20, 100, 4)
  const [first] = biasMargins([...few, ...others], 0)
  const pooled = biasMargins(
    [...few, ...others].map((one) => ({ ...one, category: 'one' })),
    0,
  )[0]!
  expect(first!.margin).toBeCloseTo(pooled.margin!, 12)
  expect(biasMargins(few, 0)[0]!.margin).not.toBeNull()
})

test('without draws nothing is told, with one no margin', () => {
  expect(biasMargins([{ ...whole, cases: 100, draws: [] }], 0)).toEqual([{ mean: null, margin: null }])
  expect(biasMargins([{ ...whole, cases: 100, draws: [0.5] }], 0)).toEqual([{ mean: 0.5, margin: null }])
})
