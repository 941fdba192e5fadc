import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { effectReadiness } from './effect-readiness'
import { interruptedRate } from './interrupted-rate'
import { placeboDates } from './placebo-dates'

const times = Array.from({ length: 48 }, (_, i) => i + 1)

function noisy(seed: number, of: (t: number) => number, sd = 1) {
  const random = createRandom(seed)
  return times.map((t) => of(t) + sd * random.normal())
}

describe('interruptedRate', () => {
  it('finds step, slope and average of a change to the size of the noise', () => {
    const values = noisy(1, (t) => 50 + 0.2 * t + (t >= 25 ? -10 + 0.5 * (t - 25) : 0), 0.01)
    const result = interruptedRate(times, values, { start: 25, slope: true })
    expect(result.step.estimate).toBeCloseTo(-10, 1)
    expect(result.slope!.estimate).toBeCloseTo(0.5, 2)
    // Mean of −10 + 0.5·(0 … 23).
    expect(result.average.estimate).toBeCloseTo(-4.25, 1)
    expect(result).toMatchObject({ clear: true, before: 24, after: 24, scale: 'difference' })
  })

  it('draws the line without the change as the earlier trend, with an interval after the start only', () => {
    const values = noisy(2, (t) => 50 + 0.2 * t - (t >= 25 ? 8 : 0), 0.5)
    const { points } = interruptedRate(times, values, { start: 25 })
    expect(points).toHaveLength(48)
    expect(points[0]).toMatchObject({ time: 1, lower: null, upper: null })
    expect(points[0]!.withoutChange).toBeCloseTo(points[0]!.fitted, 10)
    expect(points[47]!.withoutChange).toBeCloseTo(59.6, 0)
    expect(points[47]!.lower!).toBeLessThan(points[47]!.withoutChange)
    expect(points[47]!.upper!).toBeGreaterThan(points[47]!.withoutChange)
  })

  it('reads effects on the ratio scale as with ÷ without', () => {
    const values = noisy(3, (t) => Math.log(20) + (t >= 25 ? Math.log(0.8) : 0), 0.01).map(Math.exp)
    const result = interruptedRate(times, values, { start: 25 }, { scale: 'ratio' })
    expect(result.average.estimate).toBeCloseTo(0.8, 1)
    expect(result.average.upper).toBeLessThan(1)
    expect(result.points[40]!.withoutChange).toBeCloseTo(20, 0)
    expect(() => interruptedRate(times, [0, ...values.slice(1)], { start: 25 }, { scale: 'ratio' })).toThrow(
      'above zero',
    )
  })

  it('phases a change in, allows for season and for other events', () => {
    const share = (t: number) => (t < 25 ? 0 : Math.min(1, (t - 24) / 4))
    const values = noisy(
      4,
      (t) => 30 + 6 * Math.cos((2 * Math.PI * t) / 12) - 9 * share(t) + (t >= 15 && t < 20 ? 12 : 0),
      0.05,
    )
    const result = interruptedRate(times, values, {
      start: 25,
      phaseIn: 3,
      harmonics: 2,
      concurrent: [{ name: 'strike', start: 15, end: 20 }],
    })
    expect(result.step.estimate).toBeCloseTo(-9, 0)
    expect(result.coefficients.find(({ term }) => term === 'event: strike')!.estimate).toBeCloseTo(12, 0)
  })

  it('works across a gap, and then leaves Newey–West out', () => {
    const kept = times.filter((t) => t < 10 || t > 13)
    const values = noisy(5, (t) => 10 - (t >= 30 ? 3 : 0), 0.3).filter((_, i) => kept.includes(i + 1))
    const result = interruptedRate(kept, values, { start: 30 })
    expect(result.clear).toBe(true)
    expect(result.sensitivity.map(({ method }) => method)).toEqual(['ar1-noise'])
    const quiet = interruptedRate(
      times,
      noisy(5, () => 10),
      { start: 30 },
    )
    expect(quiet.clear).toBe(false)
    expect(quiet.sensitivity.map(({ method }) => method)).toEqual(['newey-west'])
  })

  it('calls nothing clear in a series that wanders', () => {
    const walk = times.map((t) => 40 + 20 * Math.sin(t / 15) + (t >= 25 ? 1 : 0))
    const result = interruptedRate(times, walk, { start: 25 })
    expect(result).toMatchObject({ isRandomWalk: true, clear: false })
  })

  it('moves with the series: a shift leaves the effect, a scale scales it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -50, max: 50 }), (seed, shift) => {
        const values = noisy(seed, (t) => 20 + (t >= 25 ? 2 : 0))
        const one = interruptedRate(times, values, { start: 25 })
        const other = interruptedRate(
          times,
          values.map((value) => 3 * value + shift),
          { start: 25 },
        )
        expect(other.average.estimate).toBeCloseTo(3 * one.average.estimate, 5)
        expect(other.average.upper).toBeCloseTo(3 * one.average.upper, 4)
        expect(one.average.lower).toBeLessThanOrEqual(one.average.estimate)
        expect(one.average.upper).toBeGreaterThanOrEqual(one.average.estimate)
      }),
      { numRuns: 25 },
    )
  })

  it('refuses what has no answer', () => {
    const values = noisy(6, () => 5)
    expect(() => interruptedRate(times, values.slice(1), { start: 25 })).toThrow('same length')
    expect(() => interruptedRate(times, values, { start: 1 })).toThrow('before and after')
    expect(() => interruptedRate(times, values, { start: 49 })).toThrow('before and after')
    expect(() => interruptedRate(times, values, { start: 2.5 })).toThrow('whole')
    expect(() => interruptedRate([1, 2, 3, 4, 5], [1, 3, 2, 4, 3], { start: 3 })).toThrow('cannot support')
    expect(() => interruptedRate([], [], { start: 1 })).toThrow('before and after')
    expect(() =>
      interruptedRate(
        times,
        times.map(() => 7),
        { start: 25 },
      ),
    ).toThrow('fit exactly')
    expect(() =>
      interruptedRate(
        times,
        times.map(() => 0),
        { start: 25 },
      ),
    ).toThrow('fit exactly')
    expect(() => interruptedRate(times, [NaN, ...values.slice(1)], { start: 25 })).toThrow('finite')
    const twin = { start: 25, concurrent: [{ name: 'same day', start: 25 }] }
    expect(() => interruptedRate(times, values, twin)).toThrow('cannot be told apart')
  })
})

describe('effectReadiness', () => {
  it('asks for a year before and half a year after, a year on both sides for a slope', () => {
    expect(effectReadiness(times, 25)).toEqual({
      before: 24,
      after: 24,
      canJudge: true,
      canHaveSlope: true,
      harmonics: 2,
    })
    expect(effectReadiness(times.slice(0, 30), 25)).toMatchObject({
      canJudge: true,
      canHaveSlope: false,
      harmonics: 1,
    })
    expect(effectReadiness(times.slice(0, 29), 25).canJudge).toBe(false)
    expect(effectReadiness(times.slice(0, 23), 12)).toMatchObject({ canJudge: false, harmonics: 0 })
  })
})

describe('placeboDates', () => {
  it('tries every date that leaves enough on both sides, on earlier months only', () => {
    const values = noisy(7, (t) => (t >= 31 ? 100 : 0))
    const dates = placeboDates(times, values, { start: 31, slope: true, harmonics: 2 }, interruptedRate)
    expect(dates.map(({ start }) => start)).toEqual(Array.from({ length: 13 }, (_, i) => 13 + i))
    expect(dates.every(({ result }) => result.points.at(-1)!.time === 30)).toBe(true)
    expect(dates.every(({ result }) => Math.abs(result.average.estimate) < 10)).toBe(true)
    expect(placeboDates(times, values, { start: 15 }, interruptedRate)).toEqual([])
  })
})
