import { describe, expect, it } from 'vitest'
import { histogramOfDurations } from '../quantiles/day-histogram'
import { histogramMedian } from '../quantiles/histogram-quantile'
import { createRandom } from '../random'
import { medianFunnel } from './median-funnel'
import { spreadAtMedian } from './spread-at-median'

const durations = (random: ReturnType<typeof createRandom>, count: number, mean: number) =>
  Array.from({ length: count }, () => Math.floor(random.exponential(mean)))

/** Medians of boards of different size; their true means vary by this share. */
function boards(seed: number, spread: number, mean = 200) {
  const random = createRandom(seed)
  const units = Array.from({ length: 42 }, (_, i) => {
    const cases = 150 + 40 * i
    const own = mean * Math.exp(spread * random.normal())
    return { id: `${i}`, cases, median: histogramMedian(histogramOfDurations(durations(random, cases, own))) }
  })
  const all = histogramOfDurations(durations(random, 40_000, mean))
  return { units, target: histogramMedian(all), scale: spreadAtMedian(all) }
}

describe('the spread at the median', () => {
  it('is that of the density: of an exponential with mean m it is m', () => {
    // f(median) = 1 / (2 m), so 1 / (2 f) = m.
    const random = createRandom(1)
    expect(spreadAtMedian(histogramOfDurations(durations(random, 40_000, 300))) / 300).toBeCloseTo(1, 1)
  })

  it('is at least that of one day, where nearly everything ends at once', () => {
    expect(spreadAtMedian({ days: [0, 50], counts: [90, 10] })).toBeCloseTo(2.5)
  })
})

describe('a funnel of medians', () => {
  it('by chance alone calls hardly any board different', () => {
    let [outside, inner, all] = [0, 0, 0]
    for (let seed = 1; seed <= 6; seed += 1) {
      const { units, target, scale } = boards(seed, 0)
      const { points } = medianFunnel(units, target, scale)
      outside += points.filter(({ signal }) => signal).length
      inner += points.filter((one) => one.value! < one.inner!.lower || one.value! > one.inner!.upper).length
      all += points.length
    }
    expect(outside / all).toBeLessThan(0.016)
    expect(inner / all).toBeGreaterThan(0.01)
    expect(inner / all).toBeLessThan(0.1)
  })

  it('widens where boards differ, and then tells the one that stands out', () => {
    const { units, target, scale } = boards(3, 0.12)
    units[30] = { ...units[30]!, median: target * 2 }
    const result = medianFunnel(units, target, scale)
    expect(result.adjusted).toBe(true)
    expect(result.tau2).toBeGreaterThan(0)
    expect(result.points.filter(({ signal }) => signal).map(({ id }) => id)).toEqual(['30'])
    expect(result.points[30]!.signal).toBe('high')
  })

  it('has limits by hand, and none below nought', () => {
    const units = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, median: 10, cases: 100 }))
    const { limitsAt, adjusted } = medianFunnel(units, 10, 20)
    expect(adjusted).toBe(false)
    // 1.96 × √(400 / 100 + 1 / 12)
    expect(limitsAt(100).inner.upper).toBeCloseTo(10 + 1.959964 * Math.sqrt(4 + 1 / 12), 5)
    expect(limitsAt(4).outer.lower).toBe(0)
  })

  it('judges nobody among too few, and nobody without cases', () => {
    const units = Array.from({ length: 9 }, (_, i) => ({
      id: `${i}`,
      median: i === 0 ? 900 : 10,
      cases: 100,
    }))
    expect(medianFunnel(units, 10, 20).judged).toBe(false)
    const [none] = medianFunnel([{ id: 'a', median: 0, cases: 0 }], 10, 20).points
    expect(none).toMatchObject({ value: null, signal: null })
  })

  it('throws typed errors', () => {
    expect(() => medianFunnel([], 10, 0)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
    expect(() => medianFunnel([{ id: 'a', median: -1, cases: 1 }], 10, 1)).toThrow(
      expect.objectContaining({ kind: 'negative' }),
    )
  })
})
