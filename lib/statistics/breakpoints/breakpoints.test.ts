import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { fitLeastSquares } from '../regression/fit-least-squares'
import { argmaxDistribution } from './argmax-distribution'
import { breakModelTerms } from './break-model'
import { breakSignificance } from './break-significance'
import { breakSegments, breakpointIntervals } from './breakpoint-intervals'
import { findBreakpoints } from './find-breakpoints'
import { segmentSums } from './segment-sums'

function noisy(seed: number, n: number, of: (i: number) => number, sd = 1) {
  const random = createRandom(seed)
  return Array.from({ length: n }, (_, i) => of(i + 1) + sd * random.normal())
}

describe('segmentSums', () => {
  it('are the residual sums of separate regressions', () => {
    const values = noisy(1, 30, (i) => i % 7)
    const terms = breakModelTerms({ base: 'trend', harmonics: 1 }, 30)
    const sums = segmentSums(values, terms)
    for (const [from, to] of [
      [0, 29],
      [4, 15],
      [20, 29],
    ] as const) {
      const rows = terms.map(({ name, values: column }) => ({ name, values: column.slice(from, to + 1) }))
      const fit = fitLeastSquares(values.slice(from, to + 1), rows)
      expect(sums(from, to)).toBeCloseTo(
        fit.residuals.reduce((sum, e) => sum + e * e, 0),
        8,
      )
    }
  })
})

describe('findBreakpoints', () => {
  it('finds the dates of two shifts of level', () => {
    const found = findBreakpoints(noisy(2, 90, (i) => (i <= 30 ? 0 : i <= 60 ? 8 : 3)))
    expect(found.best.breaks).toEqual([30, 60])
    expect(found.leastSegment).toBe(13)
    expect(found.partitions).toHaveLength(6)
  })

  it('finds a turn of trend, which no level model would call by its name', () => {
    const values = noisy(3, 80, (i) => (i <= 40 ? i : 80 - i))
    const { best } = findBreakpoints(values, { model: 'trend', h: 0.1 })
    expect(best.breaks).toHaveLength(1)
    expect(Math.abs(best.breaks[0]! - 40)).toBeLessThanOrEqual(1)
  })

  it('leaves a series without a break whole, and a seasonal one if season is allowed for', () => {
    const found = Array.from({ length: 60 }, (_, i) => findBreakpoints(noisy(100 + i, 60, () => 5)))
    expect(found.filter(({ best }) => best.breaks.length > 0).length).toBeLessThan(15)
    const season = noisy(5, 72, (i) => 10 * Math.sin((2 * Math.PI * i) / 12), 0.5)
    const model = { base: 'level', harmonics: 1 } as const
    expect(findBreakpoints(season, { model }).best.breaks).toEqual([])
  })

  it('is no worse than any other partition with as many breaks (brute force)', () => {
    const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 12, maxLength: 16 })
    fc.assert(
      fc.property(values, fc.constantFrom('level' as const, 'trend' as const), (y, model) => {
        const least = 3
        let partitions
        try {
          ;({ partitions } = findBreakpoints(y, { model, h: least }))
        } catch (error) {
          expect(error).toMatchObject({ kind: 'degenerate' })
          return
        }
        const sums = segmentSums(y, breakModelTerms(model, y.length))
        let best = Infinity
        for (let a = least; a <= y.length - 2 * least; a += 1)
          for (let b = a + least; b <= y.length - least; b += 1)
            best = Math.min(best, sums(0, a - 1) + sums(a, b - 1) + sums(b, y.length - 1))
        expect(partitions[2]!.rss).toBeCloseTo(best, 6)
        // More breaks never fit worse, and every segment is long enough.
        for (const { breaks } of partitions) {
          const ends = [0, ...breaks, y.length]
          ends.slice(1).forEach((end, i) => expect(end - ends[i]!).toBeGreaterThanOrEqual(least))
        }
        expect(partitions[1]!.rss).toBeLessThanOrEqual(partitions[0]!.rss + 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('asks more of a break by the stricter criterion', () => {
    const walk: number[] = []
    const random = createRandom(6)
    for (let i = 0; i < 60; i += 1) walk.push(0.6 * (walk.at(-1) ?? 0) + random.normal())
    const strict = findBreakpoints(walk, { criterion: 'lwz' }).best.breaks.length
    expect(strict).toBeLessThanOrEqual(findBreakpoints(walk).best.breaks.length)
  })

  it('refuses what has no answer', () => {
    expect(() => findBreakpoints([])).toThrow('at least one')
    expect(() => findBreakpoints([1])).toThrow('least segment')
    expect(() => findBreakpoints([1, 2, NaN, 3, 4, 5], { h: 2 })).toThrow('finite')
    expect(() => findBreakpoints([7, 7, 7, 7, 7, 7, 7, 7], { h: 2 })).toThrow('fits exactly')
    expect(() => findBreakpoints([0, 0, 0, 0, 0, 0, 0, 0], { h: 2 })).toThrow('fits exactly')
    expect(() => findBreakpoints([1, 5, 2, 4], { h: 3 })).toThrow('least segment')
    expect(() => findBreakpoints([1, 5, 2, 4, 3, 1], { h: 2, mostBreaks: 0 })).toThrow('At least one')
  })
})

describe('breakSignificance', () => {
  it('is small for a shift, one where no break is found, and the same every time', () => {
    const shifted = noisy(9, 48, (i) => (i > 24 ? 4 : 0))
    const found = breakSignificance(shifted, { draws: 39 })
    expect(found).toMatchObject({ pValue: 1 / 40, best: { breaks: [24] } })
    expect(breakSignificance(shifted, { draws: 39 })).toEqual(found)
    const quiet = breakSignificance(
      noisy(12, 48, () => 0),
      { criterion: 'lwz' },
    )
    expect(quiet).toMatchObject({ pValue: 1, gain: 0 })
  })

  it('decides the same where draws end once a share is above what is enough', () => {
    const shares = Array.from({ length: 30 }, (_, seed) => {
      const values = noisy(100 + seed, 48, (i) => (i > 30 ? seed / 15 : 0))
      const whole = breakSignificance(values, { h: 0.15, mostBreaks: 1, draws: 99 })
      const { pValue } = breakSignificance(values, { h: 0.15, mostBreaks: 1, draws: 99, enough: 0.05 })
      expect(pValue > 0.05).toBe(whole.pValue > 0.05)
      if (whole.pValue <= 0.05) expect(pValue).toBe(whole.pValue)
      return whole.pValue
    })
    expect(shares.filter((share) => share <= 0.05).length).toBeGreaterThan(5)
    expect(shares.filter((share) => share > 0.05 && share < 1).length).toBeGreaterThan(1)
  })

  it('refuses what findBreakpoints refuses', () => {
    expect(() => breakSignificance([3, 3, 3, 3, 3, 3, 3, 3], { h: 2 })).toThrow('fits exactly')
    expect(() => breakSignificance([1, 2, 3], { draws: 0 })).toThrow('above zero')
  })
})

describe('breakpointIntervals', () => {
  it('hold the break, tighter where the shift is larger', () => {
    const width = (shift: number) => {
      const values = noisy(7, 100, (i) => (i > 50 ? shift : 0))
      const { best } = findBreakpoints(values)
      const [found] = breakpointIntervals(values, best.breaks)
      expect(found!.lower!).toBeLessThanOrEqual(50)
      expect(found!.upper!).toBeGreaterThanOrEqual(50)
      return found!.upper! - found!.lower!
    }
    expect(width(5)).toBeLessThan(width(1.2))
  })

  it('are unknown where a segment has no noise', () => {
    const values = [...noisy(8, 20, () => 0), ...Array.from({ length: 20 }, () => 9)]
    expect(breakpointIntervals(values, [20])).toEqual([{ breakpoint: 20, lower: null, upper: null }])
    expect(breakpointIntervals(values, [])).toEqual([])
  })

  it('come with stretches to draw', () => {
    const segments = breakSegments([1, 2, 1, 2, 8, 9, 8, 9], [4])
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [1, 4],
      [5, 8],
    ])
    expect(segments[1]!.fitted).toEqual([8.5, 8.5, 8.5, 8.5].map((value) => expect.closeTo(value, 9)))
  })
})

describe('argmaxDistribution', () => {
  it('rises from nought to one, and is even where both sides are alike', () => {
    const at = (x: number) => argmaxDistribution(x, 1, 1, 1)
    expect(at(0)).toBeCloseTo(0.5, 12)
    // Bai (1997): 95 % of the symmetric law lies within ±11.03, 90 % within ±7.69.
    expect(at(11.03) - at(-11.03)).toBeCloseTo(0.95, 3)
    expect(at(7.69) - at(-7.69)).toBeCloseTo(0.9, 3)
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (x, xi, phi2) => {
          const chance = argmaxDistribution(x, xi, 1, phi2)
          expect(chance).toBeGreaterThanOrEqual(-1e-9)
          expect(chance).toBeLessThanOrEqual(1 + 1e-9)
          expect(argmaxDistribution(x + 1, xi, 1, phi2)).toBeGreaterThanOrEqual(chance - 1e-9)
        },
      ),
    )
    expect(() => argmaxDistribution(NaN, 1, 1, 1)).toThrow('finite')
    expect(() => argmaxDistribution(1, 0, 1, 1)).toThrow('above zero')
  })
})
