import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cChart, pChart, uChart } from './attribute-chart'

const n = [100, 100, 400, 100, 100, 100, 100, 100, 100, 100, 100, 100]
const r = [50, 52, 200, 50, 48, 50, 52, 48, 50, 50, 52, 48]

describe('p and p′ charts', () => {
  it('centre on all numerators over all denominators, with limits as wide as each n makes them', () => {
    const { points, kind } = pChart(r, n, { laney: false })
    const centre = 750 / 1500
    expect(kind).toBe('p')
    expect(points[0]).toMatchObject({ value: 0.5, mean: centre })
    expect(points[0]!.upper).toBeCloseTo(centre + 3 * Math.sqrt(0.25 / 100), 12)
    expect(points[2]!.upper).toBeCloseTo(centre + 3 * Math.sqrt(0.25 / 400), 12)
    expect(points[2]!.nearUpper).toBeCloseTo(centre + 2 * Math.sqrt(0.25 / 400), 12)
  })

  it('widen by the moving range of z, by hand', () => {
    const counts = [45, 55, 45, 55]
    const z = 1 // 0.05 from the centre of 0.5, σ 0.05
    const factor = (2 * z) / 1.128
    const { points, kind } = pChart(counts, [100, 100, 100, 100])
    expect(kind).toBe('p-prime')
    expect(points[0]!.upper).toBeCloseTo(0.5 + 3 * 0.05 * factor, 12)
  })

  it('p′ forgives what p would call unusual when n is in the thousands', () => {
    const big = Array<number>(20).fill(280_000)
    const shares = big.map((size, i) => Math.round(size * (0.95 + 0.003 * Math.sin(i * 2.4))))
    const outside = (laney: boolean) =>
      pChart(shares, big, { laney }).points.filter((p) => p.outsideLimits).length
    expect(outside(false)).toBeGreaterThan(10)
    expect(outside(true)).toBe(0)
  })

  it('never pass 0 or 1, and take a nought of nought and a null as gaps', () => {
    const { points } = pChart([0, 1, 0, null, 2], [2, 2, 0, 5, 2], { laney: false })
    expect(points.map((p) => p.value)).toEqual([0, 0.5, null, null, 1])
    for (const p of points) {
      if (p.lower !== null) expect(p.lower).toBeGreaterThanOrEqual(0)
      if (p.upper !== null) expect(p.upper).toBeLessThanOrEqual(1)
    }
    expect(points[2]).toMatchObject({ judgement: null, lower: null, upper: null })
  })

  it('have limits equal to the mean where every share is the same', () => {
    for (const count of [0, 10, 20]) {
      const { points } = pChart(Array<number>(14).fill(count), Array<number>(14).fill(20))
      expect(points[0]).toMatchObject({ mean: count / 20, lower: count / 20, upper: count / 20 })
      expect(points.every((p) => p.judgement === 'common')).toBe(true)
    }
  })
})

it('a target is set against the last limits there are', () => {
  const { assurance, segments } = pChart([...r, 0], [...n, 0], {
    laney: false,
    target: 0.9,
    improvement: 'increase',
  })
  expect(assurance).toBe('consistent-fail')
  expect(segments[0]!.upper).toBeCloseTo(0.5 + 3 * 0.05, 12)
})

describe('u and c charts', () => {
  it('have the limits of a Poisson count', () => {
    const u = uChart([10, 12, 8, 10], [2, 2, 2, 2], { laney: false })
    expect(u.points[0]!.upper).toBeCloseTo(5 + 3 * Math.sqrt(5 / 2), 12)
    const c = cChart([4, 5, 3, 4])
    expect(c.points[0]).toMatchObject({ mean: 4, lower: 0, upper: 10 })
    expect(c.kind).toBe('c')
    expect(uChart([10, 12, 8, 10], [2, 2, 2, 2]).kind).toBe('u-prime')
  })

  it('leave points out of the limits, freeze and rebase', () => {
    const counts = [4, 5, 3, 4, 40, 4]
    expect(cChart(counts, { excludeFromLimits: [4] }).points[4]).toMatchObject({
      mean: 4,
      outsideLimits: true,
    })
    expect(cChart(counts, { baselinePoints: 4 }).points[5]).toMatchObject({ mean: 4 })
    expect(cChart(counts, { rebaseAt: [4] }).points[5]).toMatchObject({ mean: 22 })
  })
})

describe('wrong input', () => {
  it.each([
    [() => pChart([], []), 'empty'],
    [() => pChart([1], [1, 2]), 'unequal-lengths'],
    [() => pChart([NaN], [1]), 'not-finite'],
    [() => pChart([-1], [1]), 'negative'],
    [() => pChart([3], [2]), 'out-of-range'],
    [() => uChart([3], [0]), 'out-of-range'],
    [() => cChart([-1]), 'negative'],
  ])('%s throws a typed error', (call, kind) => {
    expect(call).toThrow(expect.objectContaining({ kind }))
  })

  it('one point, all nought and all null have an answer', () => {
    expect(pChart([1], [2]).points[0]).toMatchObject({ mean: 0.5, lower: null, judgement: 'early' })
    expect(cChart([0, 0, 0]).points[0]).toMatchObject({ mean: 0, lower: 0, upper: 0 })
    expect(pChart([null], [null]).latest).toBeNull()
  })
})

it('limits always hold the mean', () => {
  const row = fc.record({
    n: fc.integer({ min: 0, max: 500 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, laney) => {
      const sizes = rows.map((one) => one.n)
      const { points } = pChart(
        rows.map((one) => Math.floor(one.n * one.share)),
        sizes,
        { laney },
      )
      for (const { mean, lower, upper } of points) {
        if (mean === null || lower === null || upper === null) continue
        expect(lower).toBeLessThanOrEqual(mean)
        expect(upper).toBeGreaterThanOrEqual(mean)
      }
    }),
  )
})
