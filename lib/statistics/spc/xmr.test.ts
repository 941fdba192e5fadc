import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StatisticsError } from '../statistics-error'
import type { XmrResult } from './chart-result'
import { xmr } from './xmr'

// Alternates around 50 with a moving range of 4: limits 50 ± 10.64.
const steady = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? 48 : 52))
const rangeOf = ({ segments: [segment] }: XmrResult) => (segment!.upper! - segment!.mean!) / 2.66
const judgements = (values: (number | null)[], options = {}) =>
  xmr(values, options).points.map((point) => point.judgement)

describe('limits', () => {
  it('are the mean plus and minus 2.66 mean moving ranges', () => {
    const { segments } = xmr(steady(12))
    expect(segments).toHaveLength(1)
    expect(segments[0]).toMatchObject({ mean: 50, count: 12, trial: false })
    expect(segments[0]!.lower).toBeCloseTo(50 - 10.64, 12)
    expect(segments[0]!.upper).toBeCloseTo(50 + 10.64, 12)
  })

  it('leave outlying moving ranges out once, not until none is left', () => {
    // Ranges: 1 ×16, 4, 4, 30, 30. Mean 4.9; only the 30s are at or above 16.0. Again, 4 would be out too.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 4, 0, 1, 0, 1, 0, 1, 0, 1, 0, 30, 0]
    const kept = (17 + 4 + 4 - 1) / 18
    expect(rangeOf(xmr(values))).toBeCloseTo(kept, 12)
    expect(rangeOf(xmr(values, { screenOutliers: false }))).toBeCloseTo(84 / 20, 12)
  })

  it('take no moving range across a gap or a break', () => {
    expect(rangeOf(xmr([1, 2, null, 10, 11]))).toBeCloseTo(1, 12)
    expect(rangeOf(xmr([1, 2, 10, 11], { breakAt: [2] }))).toBeCloseTo(1, 12)
  })

  it('leave a known one-off out, its neighbours standing side by side', () => {
    const { points, segments } = xmr([...steady(13), 500, ...steady(12)], { excludeFromLimits: [13] })
    expect(segments[0]).toMatchObject({ count: 26, baselineCount: 25 })
    expect(points[13]).toMatchObject({ outsideLimits: true, judgement: 'neutral-high' })
    expect(rangeOf(xmr([52, 48, 500, 52, 48], { excludeFromLimits: [2] }))).toBeCloseTo(4, 12)
  })

  it('of a constant series equal the mean, without a signal', () => {
    const { points, segments } = xmr(Array<number>(24).fill(0.1))
    expect(segments[0]).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1 })
    expect(points.every((point) => point.judgement === 'common')).toBe(true)
  })

  it('are absent, not NaN, where there is no moving range', () => {
    expect(xmr([7]).segments[0]).toMatchObject({ mean: 7, lower: null, upper: null, trial: true })
    expect(xmr([1, null, 3, null]).segments[0]).toMatchObject({ mean: 2, lower: null })
    expect(xmr([null, null])).toMatchObject({ latest: null, points: [{ judgement: null, mean: null }, {}] })
  })
})

describe('segments', () => {
  it('start afresh at a rebase, and short ones are early', () => {
    const { segments, points } = xmr([...steady(14), 100, 102, 104], { rebaseAt: [14] })
    expect(segments.map(({ from, to, trial }) => [from, to, trial])).toEqual([
      [0, 13, false],
      [14, 16, true],
    ])
    expect(points[13]!.judgement).toBe('common')
    expect(points.slice(14).map((point) => point.judgement)).toEqual(['early', 'early', 'early'])
    expect(points[16]!.mean).toBe(102)
  })

  it('hold a fixed baseline', () => {
    const { segments, points } = xmr([...steady(12), 80], { baselinePoints: 12, improvement: 'decrease' })
    expect(segments[0]).toMatchObject({ mean: 50, baselineCount: 12, count: 13 })
    expect(points[12]).toMatchObject({ judgement: 'concern', rules: ['astronomical'], specialCause: 'high' })
  })

  it('count values, not places, towards a fixed baseline', () => {
    const { segments } = xmr([1, null, 2, 100, 100], { baselinePoints: 2 })
    expect(segments[0]).toMatchObject({ mean: 1.5, baselineCount: 2, lower: null })
  })
})

describe('rules', () => {
  it('judge by the direction that is better', () => {
    const values = [...steady(20), 75]
    expect(judgements(values, { improvement: 'decrease' }).at(-1)).toBe('concern')
    expect(judgements(values, { improvement: 'increase' }).at(-1)).toBe('improvement')
    expect(judgements(values).at(-1)).toBe('neutral-high')
    const low = [...steady(20), 25]
    expect(judgements(low).at(-1)).toBe('neutral-low')
    expect(judgements(low, { improvement: 'decrease' }).at(-1)).toBe('improvement')
  })

  it('mark all points of seven in a row on one side, and not six', () => {
    const shifted = (n: number) =>
      xmr([...steady(20), ...Array.from({ length: n }, (_, i) => 53 + (i % 2))], {
        baselinePoints: 20,
      })
    expect(
      shifted(7)
        .points.slice(20)
        .map((point) => point.rules),
    ).toEqual(Array(7).fill(['shift']))
    expect(shifted(7).latest).toMatchObject({ runLength: 7 })
    expect(shifted(6).points.every((point) => point.rules.length === 0)).toBe(true)
  })

  it('let a point exactly on the mean break a run', () => {
    const values = [...steady(20), 53, 54, 53, 50, 54, 53, 54]
    expect(
      xmr(values, { baselinePoints: 20 })
        .points.slice(20)
        .flatMap((p) => p.rules),
    ).toEqual([])
  })

  it('mark a trend of seven points, and not of six or with a pause', () => {
    const trend = (tail: number[]) =>
      xmr([...steady(20), ...tail], { baselinePoints: 20 })
        .points.slice(20)
        .map((p) => p.rules.includes('trend'))
    expect(trend([47, 48, 49, 50, 51, 52, 53])).toEqual(Array(7).fill(true))
    expect(trend([48, 49, 50, 51, 52, 52, 53])).not.toContain(true)
    expect(xmr([...steady(20), 54, 53, 52, 51, 50, 49, 48], { baselinePoints: 20 }).latest!.trendLength).toBe(
      7,
    )
  })

  it('give the turning point between two trends the direction of the later', () => {
    const upAndDown = [47, 48, 49, 50, 51, 52, 53, 52, 51, 50, 49, 48, 47]
    const points = xmr([...steady(20), ...upAndDown], { baselinePoints: 20 }).points.slice(20)
    expect(points.map((p) => p.specialCause)).toEqual([...Array(6).fill('high'), ...Array(7).fill('low')])
  })

  it('mark two of three near a limit, only those that are near, and only on one side', () => {
    // Near limits 50 ± 7.09, limits 50 ± 10.64.
    const ruled = (tail: number[]) =>
      xmr([...steady(20), ...tail], { baselinePoints: 20 })
        .points.slice(20)
        .map((p) => p.rules.join())
    expect(ruled([58, 51, 59])).toEqual(['two-of-three', '', 'two-of-three'])
    expect(ruled([58, 49, 59])).toEqual(['', '', ''])
    expect(ruled([58, 42, 51])).toEqual(['', '', ''])
    // A point outside the limits is not also near one.
    expect(ruled([62, 58, 51])).toEqual(['astronomical', '', ''])
  })

  it('compare strictly at a limit', () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]
    const upper = xmr(values).segments[0]!.upper!
    expect(xmr([...values, upper], { baselinePoints: 12 }).points.at(-1)!.outsideLimits).toBe(false)
    expect(xmr([...values, upper + 1e-9], { baselinePoints: 12 }).points.at(-1)!.outsideLimits).toBe(true)
  })

  it('do not run across a gap, a break or a rebase', () => {
    const high = [53, 54, 53, 54]
    const rules = (values: (number | null)[], options = {}) =>
      xmr(values, { baselinePoints: 20, ...options }).points.flatMap((p) => p.rules)
    expect(rules([...steady(20), ...high, ...high])).toHaveLength(8)
    expect(rules([...steady(20), ...high, null, ...high])).toEqual([])
    expect(rules([...steady(20), ...high, ...high], { breakAt: [24] })).toEqual([])
  })

  it('give no judgement under twelve points, though limits are drawn', () => {
    const { points } = xmr([...steady(10), 90])
    expect(points.every((point) => point.judgement === 'early' && point.lower !== null)).toBe(true)
  })
})

describe('assurance', () => {
  const upper = 50 + 2.66 * 4
  const assurance = (target: number, improvement: 'increase' | 'decrease' | 'neutral') =>
    xmr(steady(12), { target, improvement }).assurance
  it('sets the target against the limits', () => {
    expect(assurance(70, 'increase')).toBe('consistent-fail')
    expect(assurance(70, 'decrease')).toBe('consistent-pass')
    expect(assurance(30, 'increase')).toBe('consistent-pass')
    expect(assurance(30, 'decrease')).toBe('consistent-fail')
    expect(assurance(51, 'decrease')).toBe('inconsistent')
    expect(assurance(upper, 'increase')).toBe('inconsistent')
    expect(assurance(70, 'neutral')).toBeNull()
    expect(xmr(steady(12), { improvement: 'increase' }).assurance).toBeNull()
  })
})

describe('wrong input', () => {
  it.each([
    [[], {}, 'empty'],
    [[1, NaN], {}, 'not-finite'],
    [[1, Infinity], {}, 'not-finite'],
    [[1, 2], { target: NaN }, 'not-finite'],
    [[1, 2], { rebaseAt: [2] }, 'out-of-range'],
    [[1, 2], { breakAt: [0.5] }, 'out-of-range'],
    [[1, 2], { baselinePoints: 1 }, 'out-of-range'],
  ] as const)('%j %j throws %s', (values, options, kind) => {
    expect(() => xmr(values, options)).toThrow(StatisticsError)
    expect(() => xmr(values, options)).toThrow(expect.objectContaining({ kind }))
  })
})

describe('always', () => {
  const series = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 6 }), {
    minLength: 1,
    maxLength: 40,
  })

  it('limits contain the mean, are as far below as above, and nothing is NaN', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, screenOutliers) => {
        const result = xmr(values, { screenOutliers })
        expect(result.points).toHaveLength(values.length)
        for (const { mean, lower, upper, judgement, value } of result.points) {
          expect(judgement === null).toBe(value === null)
          if (lower === null || upper === null || mean === null) continue
          expect(lower).toBeLessThanOrEqual(mean)
          expect(upper).toBeGreaterThanOrEqual(mean)
          expect(upper - mean).toBeCloseTo(mean - lower, 8)
        }
      }),
    )
  })

  it('shifting and doubling the series shifts and doubles the limits and keeps every flag', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -100, max: 100 }), (values, by) => {
        const before = xmr(values)
        // Doubling and adding whole numbers is exact, so no flag may turn by rounding except at a tie.
        const after = xmr(values.map((value) => (value === null ? null : value * 2 + by)))
        before.points.forEach((point, i) => {
          const moved = after.points[i]!
          if (point.lower === null) expect(moved.lower).toBeNull()
          else expect(moved.lower).toBeCloseTo(point.lower * 2 + by, 7)
          const tie = [point.lower, point.upper].some(
            (limit) => limit !== null && Math.abs(limit - (point.value ?? 0)) < 1e-9,
          )
          if (!tie) expect(moved.outsideLimits).toBe(point.outsideLimits)
        })
      }),
    )
  })

  it('turning the series upside down turns every signal', () => {
    fc.assert(
      fc.property(series, (values) => {
        const before = xmr(values)
        const after = xmr(values.map((value) => (value === null ? null : -value)))
        const turned = { high: 'low', low: 'high' } as const
        expect(after.points.map((p) => p.specialCause)).toEqual(
          before.points.map((p) => p.specialCause && turned[p.specialCause]),
        )
      }),
    )
  })
})
