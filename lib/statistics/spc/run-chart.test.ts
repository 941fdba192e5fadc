import { expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { describeXmr } from './describe-xmr'
import { runChart } from './run-chart'

const flat = Array.from({ length: 20 }, (_, i) => (i % 2 ? 48 : 52))

it('has a median, no limits, and the rules that need none', () => {
  const { points, kind } = runChart([...flat, 60, 61, 60, 61, 60, 61, 600], {
    improvement: 'decrease',
    baselinePoints: 20,
  })
  expect(kind).toBe('run')
  expect(points[0]).toMatchObject({ mean: 50, lower: null, upper: null, judgement: 'common' })
  expect(points.at(-1)).toMatchObject({ rules: ['shift'], judgement: 'concern' })
})

it('says so without a range', () => {
  const tell = (values: (number | null)[]) =>
    describeXmr(runChart(values))
      .map((sentence) => say('en', sentence))
      .join(' ')
  expect(tell(flat)).toBe('No clear change.')
  expect(tell(flat.slice(0, 5))).toBe('Too few months to judge.')
  expect(tell([null])).toBe('There are no figures to judge.')
})
