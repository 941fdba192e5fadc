import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import type { Panel } from './panel'
import { placeboControls } from './placebo-controls'
import { simplexWeights } from './simplex-weights'
import { syntheticControl } from './synthetic-control'
import { syntheticDifference } from './synthetic-difference'
import { syntheticDifferenceError } from './synthetic-difference-error'

const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 6, maxLength: 6 })
const loss = (target: readonly number[], donors: readonly (readonly number[])[], w: readonly number[]) =>
  target.reduce(
    (sum, y, t) => sum + (y - donors.reduce((fit, donor, i) => fit + w[i]! * donor[t]!, 0)) ** 2,
    0,
  )

describe('simplexWeights', () => {
  it('finds the mix that made the target', () => {
    const donors = [
      [1, 5, 2, 8],
      [4, 4, 9, 1],
      [7, 0, 3, 3],
    ]
    const target = donors[0]!.map(
      (_, t) => 0.2 * donors[0]![t]! + 0.5 * donors[1]![t]! + 0.3 * donors[2]![t]!,
    )
    simplexWeights(target, donors).forEach((w, i) => expect(w).toBeCloseTo([0.2, 0.5, 0.3][i]!, 6))
  })

  it('spreads weight evenly over twins, and stands on the rim where the target lies outside', () => {
    const twins = simplexWeights(
      [1, 2],
      [
        [1, 2],
        [1, 2],
      ],
    )
    expect(twins[0]).toBeCloseTo(0.5, 6)
    expect(
      simplexWeights(
        [10, 10],
        [
          [1, 1],
          [4, 4],
          [2, 2],
        ],
      ),
    ).toEqual([0, 1, 0].map((w) => expect.closeTo(w, 8)))
    expect(simplexWeights([3], [[3]])).toEqual([1])
  })

  it('are never negative, add up to one, and no other mix does better', () => {
    fc.assert(
      fc.property(series, fc.array(series, { minLength: 1, maxLength: 9 }), (target, donors) => {
        const weights = simplexWeights(target, donors)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9)
        const best = loss(target, donors, weights)
        const size = [...donors.flat(), ...target].reduce((sum, value) => sum + value * value, 1)
        donors.forEach((_, i) => {
          for (const share of [0.001, 0.1, 1]) {
            const other = weights.map((w, j) => (1 - share) * w + (i === j ? share : 0))
            expect(loss(target, donors, other)).toBeGreaterThanOrEqual(best - 1e-8 * size)
          }
        })
      }),
    )
  })

  it('refuses what has no answer', () => {
    expect(() => simplexWeights([], [])).toThrow('at least one')
    expect(() => simplexWeights([1], [])).toThrow('at least one')
    expect(() => simplexWeights([1, 2], [[1]])).toThrow('same length')
    expect(() => simplexWeights([1, NaN], [[1, 2]])).toThrow('finite')
  })
})

const times = Array.from({ length: 20 }, (_, i) => i + 1)

/** Units that share two trends in their own measure; unit 0 gets an effect from 15 on. */
function panel(effect: number, sd = 0.2, count = 12): Panel {
  const random = createRandom(2)
  const loadings = Array.from({ length: count }, () => [random.uniform(), random.uniform()])
  loadings[0] = [0.5, 0.5]
  return {
    units: loadings.map((_, i) => `unit ${i}`),
    times,
    outcomes: loadings.map(([a, b], i) =>
      times.map(
        (t) =>
          20 + 10 * a! * Math.sin(t / 3) + b! * t + (i === 0 && t >= 15 ? effect : 0) + sd * random.normal(),
      ),
    ),
  }
}

describe('syntheticControl', () => {
  it('follows before the start and shows the effect after it', () => {
    const control = syntheticControl(panel(-6), 'unit 0', 15)
    expect(control.preRmspe).toBeLessThan(0.3)
    expect(control.meanGap).toBeCloseTo(-6, 0)
    expect(control.weights).toHaveLength(11)
    expect(control.points[19]!.gap).toBeCloseTo(
      control.points[19]!.observed - control.points[19]!.synthetic,
      10,
    )
  })

  it('stands out among placebos only if there is an effect', () => {
    const real = placeboControls(panel(-6), 'unit 0', 15)
    expect(real).toMatchObject({ asLarge: 1, pValue: 1 / 12 })
    expect(real.placebos).toHaveLength(11)
    expect(real.placebos.every(({ weights }) => weights.every(({ unit }) => unit !== 'unit 0'))).toBe(true)
    expect(placeboControls(panel(0), 'unit 0', 15).treated.ratio).toBeLessThan(real.treated.ratio / 5)
  })

  it('has a defined ratio when nothing varies', () => {
    const flat = {
      units: ['a', 'b', 'c'],
      times: [1, 2, 3],
      outcomes: [
        [5, 5, 5],
        [5, 5, 5],
        [5, 5, 5],
      ],
    }
    expect(syntheticControl(flat, 'a', 3)).toMatchObject({ ratio: 0, meanGap: 0 })
  })

  it('refuses what has no answer', () => {
    expect(() => syntheticControl(panel(0), 'nowhere', 15)).toThrow('not in the panel')
    expect(() => syntheticControl(panel(0), 'unit 0', 2)).toThrow('two times before')
    expect(() => syntheticControl(panel(0), 'unit 0', 21)).toThrow('one after')
    expect(() => syntheticControl({ ...panel(0), units: panel(0).units.map(() => 'x') }, 'x', 15)).toThrow(
      'different names',
    )
    const two = panel(0, 1, 2)
    expect(() => placeboControls(two, 'unit 0', 15)).toThrow('two untreated')
  })
})

describe('syntheticDifference', () => {
  const treated = panel(0).units.map((_, i) => i === 0)

  it('is plain difference-in-differences with even weights', () => {
    const { outcomes, ...rest } = panel(-6)
    const mean = (row: readonly number[], from: number, to: number) =>
      row.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from)
    const change = (row: readonly number[]) => mean(row, 14, 20) - mean(row, 0, 14)
    const others = outcomes.slice(1).map(change)
    const wanted = change(outcomes[0]!) - others.reduce((sum, value) => sum + value, 0) / others.length
    const found = syntheticDifference({ outcomes, ...rest }, treated, 15, 'difference')
    expect(found.estimate).toBeCloseTo(wanted, 10)
  })

  it('finds the effect, with weights that add up to one and a placebo error', () => {
    const found = syntheticDifference(panel(-6), treated, 15)
    expect(found.estimate).toBeCloseTo(-6, 0)
    expect(found.unitWeights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9)
    expect(found.timeWeights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9)
  })

  it('has a placebo error, for one treated unit and for several', () => {
    const small = panel(-6, 0.2, 7)
    const one = small.units.map((_, i) => i === 0)
    const judged = syntheticDifferenceError(small, one, 15)
    expect(judged.estimate).toBe(syntheticDifference(small, one, 15).estimate)
    expect(judged.upper).toBeLessThan(0)
    const two = small.units.map((_, i) => i < 2)
    expect(syntheticDifferenceError(small, two, 15, { draws: 3 }).standardError).toBeGreaterThan(0)
  })

  it('refuses what has no answer', () => {
    const flat = { ...panel(0), outcomes: panel(0).outcomes.map(() => times.map(() => 3)) }
    expect(() => syntheticDifference(flat, treated, 15)).toThrow('never move')
    expect(() =>
      syntheticDifference(
        panel(0),
        treated.map(() => false),
        15,
      ),
    ).toThrow('two others')
    expect(() => syntheticDifference(panel(0), treated, 21)).toThrow('one after')
    expect(() => syntheticDifferenceError(panel(0, 1, 3), [true, true, false], 15)).toThrow()
  })
})
