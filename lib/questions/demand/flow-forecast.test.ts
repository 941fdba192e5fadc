import { describe, expect, test } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { say } from '@/lib/text/say'
import { madeSeries, type Made } from '../testing/made-series'
import { flowForecast } from './flow-forecast'
import { knownValues } from './known-values'

const random = createRandom(11)
/** Rises by one a month, with a season and chance. */
const rising = Array.from({ length: 60 }, (_, i) =>
  Math.round(100 + i + 6 * Math.sin((i * Math.PI) / 6) + 2 * random.normal()),
)
const never = () => {
  throw new Error('No quarters are needed')
}
const forecastOf = (values: readonly Made[]) => flowForecast(madeSeries('crown-open', values), never)

describe('the forecast of a flow', () => {
  test('is of two years, the first tested, with “same as last year” beside it', async () => {
    const { forecast } = await forecastOf(rising)
    expect(forecast!.ahead.map(({ tested }) => tested)).toEqual([
      ...Array<boolean>(12).fill(true),
      ...Array<boolean>(12).fill(false),
    ])
    expect(forecast!.ahead[0]!.period).toEqual({ granularity: 'month', start: '2026-04-01' })
    expect(forecast!.ahead.map(({ sameAsLastYear }) => sameAsLastYear)).toEqual([
      ...rising.slice(-12),
      ...rising.slice(-12),
    ])
    for (const { expected, likely, wide } of forecast!.ahead) {
      expect(likely.lower).toBeLessThanOrEqual(expected)
      expect(likely.upper).toBeGreaterThanOrEqual(expected)
      expect(wide.upper - wide.lower).toBeGreaterThanOrEqual(likely.upper - likely.lower)
      expect(wide.lower).toBeGreaterThanOrEqual(0)
    }
    expect(forecast).toMatchObject({ skilled: true, origins: 12, check: { origins: 6 }, now: rising.at(-1) })
  })

  test('finds again what it found, and other values are another forecast', async () => {
    const [first, again] = [await forecastOf(rising), await forecastOf(rising)]
    expect(again.forecast!.ahead).toEqual(first.forecast!.ahead)
    const other = await forecastOf(rising.map((value) => value + 1))
    expect(other.forecast!.ahead[0]!.expected).not.toBe(first.forecast!.ahead[0]!.expected)
  })

  test('knows nothing from before a gap or a hidden figure', async () => {
    const hidden = rising.map((value, i): Made => (i === 20 ? 'hidden' : value))
    const series = madeSeries('crown-open', hidden)
    expect(knownValues(series).map(({ value }) => value)).toEqual(rising.slice(21))
    const byQuarter = () =>
      madeSeries('crown-open', [400, 410], { granularity: 'quarter', start: '2026-01-01' })
    const { forecast } = await flowForecast(series, byQuarter)
    expect(forecast).toMatchObject({ from: { start: '2023-01-01' }, now: rising.at(-1) })
  })

  test('is by quarter where months have gaps and quarters are long enough to be tested', async () => {
    const gaps = rising.map((value, i): Made => (i === 50 ? 'hidden' : value))
    const quarters = Array.from({ length: 20 }, (_, i) => 300 + 9 * i + (i % 4) * 5)
    const { forecast } = await flowForecast(madeSeries('crown-receipts', gaps), () =>
      madeSeries('crown-receipts', quarters, { granularity: 'quarter', start: '2026-01-01' }),
    )
    expect(forecast).toMatchObject({ year: 4, to: { granularity: 'quarter', start: '2026-01-01' } })
    expect(forecast!.ahead).toHaveLength(8)
  })

  test('says why there is none', async () => {
    const short = madeSeries('crown-open', rising.slice(0, 12))
    const { forecast, none } = await flowForecast(short, () => short)
    expect(forecast).toBeNull()
    expect(say('en', none!)).toMatch(/too few figures/)
    const old = madeSeries('crown-open', rising, { granularity: 'month', start: '2023-03-01' })
    expect(say('en', (await flowForecast(old, () => old)).none!)).toMatch(/historic/)
  })

  test('claims no skill and no test where the past is too short to try', async () => {
    const short = madeSeries('crown-open', rising.slice(0, 30))
    const { forecast } = await flowForecast(short, () => short)
    expect(forecast).toMatchObject({ skilled: false, origins: 0, check: null, tried: [] })
    expect(forecast!.ahead.some(({ tested }) => tested)).toBe(false)
  })
})
