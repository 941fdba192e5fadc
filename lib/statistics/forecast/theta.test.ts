import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { stlForecast } from './stl-forecast'
import { theta } from './theta'

const season = [0.8, 1.1, 1.3, 0.8]
const seasonal = (length: number) => {
  const random = createRandom(11)
  return Array.from(
    { length },
    (_, index) => (200 + index) * season[index % 4]! * (1 + 0.01 * random.normal()),
  )
}

describe('Theta method', () => {
  it('adds half the slope of the straight line to smoothing', () => {
    const random = createRandom(12)
    const values = Array.from({ length: 40 }, (_, index) => 10 + 3 * index + random.normal())
    const { mean } = theta({ values, period: 1 }, 5)
    for (let step = 1; step < 5; step += 1) expect(mean[step]! - mean[step - 1]!).toBeCloseTo(1.5, 1)
  })

  it('takes a clear season out and puts it back', () => {
    const { mean } = theta({ values: seasonal(48), period: 4 }, 4)
    mean.forEach((value, step) =>
      expect(Math.abs(value / ((248 + step) * season[step]!) - 1)).toBeLessThan(0.05),
    )
  })

  it('leaves noise without a season flat', () => {
    const random = createRandom(13)
    const values = Array.from({ length: 60 }, () => 50 + random.normal())
    const { mean } = theta({ values, period: 12 }, 12)
    expect(Math.max(...mean) - Math.min(...mean)).toBeLessThan(1)
  })

  it('widens its limits with the steps', () => {
    const [band] = theta({ values: seasonal(48), period: 4 }, 6).bands
    const widths = band!.upper.map((value, step) => value - band!.lower[step]!)
    widths.slice(1).forEach((width, step) => expect(width).toBeGreaterThanOrEqual(widths[step]!))
  })

  it('refuses too few values and a constant', () => {
    expect(() => theta({ values: [1, 2, 3], period: 1 }, 1)).toThrow(
      expect.objectContaining({ kind: 'too-few' }),
    )
    const constant = { values: new Array<number>(20).fill(4), period: 4 }
    expect(() => theta(constant, 1)).toThrow(expect.objectContaining({ kind: 'degenerate' }))
  })
})

describe('STL with smoothing', () => {
  it('repeats the last season on the smoothed level', () => {
    const { mean, bands } = stlForecast({ values: seasonal(48), period: 4 }, 6)
    mean.forEach((value, step) => {
      expect(Math.abs(value / ((248 + step) * season[step % 4]!) - 1)).toBeLessThan(0.08)
      expect(bands[0]!.lower[step]).toBeLessThan(value)
      expect(bands[0]!.upper[step]).toBeGreaterThan(value)
    })
  })

  it('needs more than two seasons', () => {
    expect(() => stlForecast({ values: seasonal(8), period: 4 }, 2)).toThrow(
      expect.objectContaining({ kind: 'too-few' }),
    )
  })
})
