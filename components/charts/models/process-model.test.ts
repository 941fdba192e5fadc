import { describe, expect, test } from 'vitest'
import { madeSeries } from '@/lib/questions/testing/made-series'
import { processModel } from './process-model'
import { readingsOf } from './readings-of'

const steady = Array.from({ length: 28 }, (_, i) => 200 + (i % 2 === 0 ? 4 : -4))

describe('a process-control chart', () => {
  test('says the latest value with its unit and the limits without', () => {
    const model = processModel('en', madeSeries('charge-to-completion', steady))
    expect(model.yTitle).toBe('Days')
    expect(model.latest?.words).toBe('196 days')
    const [span] = model.spans
    expect(model.limitWords('average', 200, span!, 'long')).toBe('Average 200')
    expect(model.limitWords('upper', 221.3, span!, 'short')).toBe('Upper 221')
    expect(model.run).toBeNull()
  })

  test('shows the latest run with its length in words', () => {
    const model = processModel(
      'en',
      madeSeries('charge-to-completion', [...steady, ...Array<number>(9).fill(230)]),
    )
    expect(model.run).toMatchObject({ side: 'above', words: '9 months in a row above average' })
    expect(model.points.at(-1)?.mark).toBe('worse')
  })

  test('leaves a gap where a figure is hidden or missing, and joins nothing across it', () => {
    const series = madeSeries('charge-to-completion', [...steady.slice(0, 10), 'hidden', null, 210])
    const model = processModel('en', series)
    expect(model.points.map(({ value }) => value).slice(10)).toEqual([null, null, 210])
    expect(readingsOf('en', series)[10]?.body).toBe('Hidden to protect people’s identity.')
  })

  test('has early limits and hollow points while there are too few figures', () => {
    const model = processModel('en', madeSeries('charge-to-completion', [60, 58, 64, 61, 63]))
    expect(model.spans[0]?.early).toBe(true)
    expect(model.points.every(({ mark }) => mark === 'early')).toBe(true)
  })

  test('shows no limit beyond what the measure can be', () => {
    const small = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 1 : 40))
    const model = processModel('en', madeSeries('cps-referrals', small))
    expect(model.spans[0]?.limits[0]?.lower).toBeNull()
    expect(model.spans[0]?.limits[0]?.upper).toBeGreaterThan(40)
  })

  test('has no limits where a rate has no figure, and breaks the band there', () => {
    const rates = Array.from({ length: 30 }, (_, i) =>
      i === 12 || i === 13 ? null : ([850 + (i % 4) * 12, 1000 + (i % 3)] as const),
    )
    const { spans } = processModel('en', madeSeries('conviction-rate', rates))
    expect(spans.map(({ limits }) => [limits[0]!.at, limits.at(-1)!.at])).toEqual([
      [-0.5, 11.5],
      [13.5, 29.5],
    ])
  })

  test('charts the change of a stock, with its sign', () => {
    const stock = Array.from({ length: 28 }, (_, i) => 1000 + i * 10 + (i % 3))
    const model = processModel('en', madeSeries('crown-open', stock))
    expect(model.yTitle).toBe('Change in a month')
    expect(model.latest?.words).toBe('+8')
    expect(model.points[0]?.value).toBeNull()
  })

  test('says how many of how many, the likely range and the place among the limits', () => {
    const rates = Array.from({ length: 30 }, (_, i) => [850 + (i % 2) * 10, 1000] as const)
    const reading = readingsOf('en', madeSeries('conviction-rate', rates)).at(-1)!
    expect(reading.head).toBe('March 2026:')
    expect(reading.body).toMatch(
      /^86\.0%: 860 of 1,000 .+\. Likely range 83\.7% to 88\.0%\. Inside the normal range, 8\d\.\d% to 8\d\.\d%\.$/,
    )
  })

  test('speaks Welsh', () => {
    const model = processModel('cy', madeSeries('charge-to-completion', steady))
    expect(model.latest?.words).toBe('196 diwrnod')
    expect(model.ticks(640)[0]?.words).toBe('Rhag 2023')
  })
})
