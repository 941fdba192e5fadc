import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { interruptedCount } from './interrupted-count'

const times = Array.from({ length: 60 }, (_, i) => i + 1)

function counts(seed: number, of: (t: number) => number) {
  const random = createRandom(seed)
  return times.map((t) => random.poisson(of(t)))
}

describe('interruptedCount', () => {
  const fewer = counts(1, (t) => 400 * (t >= 37 ? 0.8 : 1))
  const result = interruptedCount(times, fewer, { start: 37 })

  it('reads an effect as a ratio', () => {
    expect(result.average.estimate).toBeCloseTo(0.8, 1)
    expect(result.average.lower).toBeLessThan(0.8)
    expect(result.average.upper).toBeLessThan(1)
    expect(result).toMatchObject({ clear: true, scale: 'ratio', before: 36, after: 24 })
    expect(result.dispersion).toBeLessThan(2)
  })

  it('has the step for its average where there is no slope', () => {
    expect(result.average.estimate).toBeCloseTo(result.step.estimate, 10)
    expect(result.average.standardError).toBeCloseTo(result.step.standardError, 10)
  })

  it('sums up what is missing, as observed minus expected', () => {
    const expected = result.points
      .filter(({ time }) => time >= 37)
      .reduce((sum, p) => sum + p.withoutChange, 0)
    const observed = fewer.slice(36).reduce((sum, count) => sum + count, 0)
    expect(result.excess.estimate).toBeCloseTo(observed - expected, 6)
    expect(result.excess.lower).toBeLessThan(result.excess.estimate)
    expect(result.excess.upper).toBeGreaterThan(result.excess.estimate)
  })

  it('allows for exposure', () => {
    const exposure = times.map((t) => (t % 2 === 0 ? 2 : 1))
    const perHead = counts(2, (t) => 100 * exposure[t - 1]! * (t >= 31 ? 1.5 : 1))
    const found = interruptedCount(times, perHead, { start: 31, slope: true }, { exposure })
    expect(found.average.estimate).toBeCloseTo(1.5, 0)
    expect(found.points[1]!.fitted / found.points[0]!.fitted).toBeCloseTo(2, 1)
    expect(found.slope!.estimate).toBeCloseTo(1, 1)
  })

  it('calls nothing clear that rests on taking neighbouring months for independent', () => {
    // Long waves around one level: quasi-Poisson alone takes them for a step.
    const waves = times.map((t) => Math.round(500 + 120 * Math.sin(t / 9)))
    const found = interruptedCount(times, waves, { start: 31 })
    expect(found.average.pValue).toBeLessThan(0.05)
    expect(found.phi).toBeGreaterThan(0.8)
    expect(found.clear).toBe(false)
  })

  it('refuses what has no answer', () => {
    const after = (count: number) => times.map((t) => (t >= 37 ? count : 20 + (t % 3)))
    expect(() =>
      interruptedCount(
        times,
        times.map(() => 0),
        { start: 37 },
      ),
    ).toThrow('zero')
    expect(() => interruptedCount(times, after(0), { start: 37 })).toThrow('only zero')
    expect(() => interruptedCount(times, after(-1), { start: 37 })).toThrow('negative')
    expect(() => interruptedCount(times, after(NaN), { start: 37 })).toThrow('finite')
    expect(() => interruptedCount(times, after(5).slice(1), { start: 37 })).toThrow('same length')
    expect(() => interruptedCount(times, after(5), { start: 37 }, { exposure: after(0) })).toThrow(
      'above zero',
    )
  })
})
