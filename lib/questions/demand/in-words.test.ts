import { describe, expect, test } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import type { FlowForecast } from '../demand.types'
import { madeSeries } from '../testing/made-series'
import { flowForecast } from './flow-forecast'
import { demandSentences, demandSure, demandVerdict } from './in-words'
import { stageYear } from './stage-year'

const random = createRandom(3)
const along = (slope: number, noise: number) =>
  Array.from({ length: 60 }, (_, i) => Math.round(300 + slope * i + noise * random.normal()))
const leading = (values: readonly number[]): Promise<FlowForecast> => {
  const series = madeSeries('crown-open', values)
  return flowForecast(series, () => series)
}
const english = (message: Message) => say('en', message)

describe('are we coping?', () => {
  test('a rise is told where the whole likely range lies above what is open now', async () => {
    const flow = await leading(along(4, 3))
    expect(english(demandVerdict({ leading: flow }))).toMatch(
      /^Not at this pace\. Open cases .* likely to rise/,
    )
    const [likely] = demandSentences({ leading: flow, stages: [] }).map(english)
    expect(likely).toMatch(/likely between [\d,]+ and [\d,]+ in March 2027 \(8 in 10 chance\)/)
  })

  test('a fall is told in the same way', async () => {
    expect(english(demandVerdict({ leading: await leading(along(-3, 3)) }))).toMatch(/^Yes, at this pace/)
  })

  test('neither is told where the range holds what is open now', async () => {
    const level = [...along(0, 25).slice(0, -1), 300]
    expect(english(demandVerdict({ leading: await leading(level) }))).toMatch(/^It cannot be told yet/)
  })

  test('nothing is told of a range that did not hold, was not tried, or is of history', async () => {
    const flow = await leading(along(4, 3))
    if (!flow.forecast) throw new Error('There is a forecast')
    const missed = { ...flow, forecast: { ...flow.forecast, check: { held: 0.5, origins: 6 } } }
    const untried = { ...flow, forecast: { ...flow.forecast, check: null } }
    for (const doubtful of [missed, untried]) {
      expect(english(demandVerdict({ leading: doubtful }))).toMatch(/^What comes next cannot be told/)
      expect(demandSentences({ leading: doubtful, stages: [] }).map(english).join()).not.toMatch(/likely/)
    }
    const old = madeSeries('crown-open', along(4, 3), { granularity: 'month', start: '2023-03-01' })
    expect(english(demandVerdict({ leading: await flowForecast(old, () => old) }))).toMatch(
      /no recent figures/,
    )
    expect(english(demandVerdict({ leading: null }))).toBe('There are no figures that could tell.')
  })

  test('what is not explained is said, not hidden, in both languages', async () => {
    const stage = stageYear(
      'crown',
      {
        received: madeSeries('crown-receipts', along(0, 2)),
        completed: madeSeries('crown-disposals', along(0, 2)),
        open: madeSeries('crown-open', along(2, 3)),
      },
      (series) => series,
    )!
    const told = { leading: await leading(along(0, 20)), stages: [stage] }
    expect(demandSure(told).map(english).join(' ')).toMatch(
      /Crown Court: over the year \d+ (more|fewer) are reported/,
    )
    for (const message of [demandVerdict(told), ...demandSentences(told), ...demandSure(told)])
      for (const locale of ['en', 'cy'] as const)
        expect(say(locale, message)).not.toMatch(/undefined|\{|caused|backlog/)
  })
})
