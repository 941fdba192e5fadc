import { expect, test } from 'vitest'
import type { Figure } from '@/lib/questions/answer'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { createRandom } from '@/lib/statistics/random'
import { say } from '@/lib/text/say'
import { shiftPeriod } from '@/lib/time/step-period'
import { compareWithBoards } from './compare-with-boards'
import { describeEvaluation } from './describe-evaluation'
import { evaluateSeries, type EvaluableSeries } from './evaluate-series'
import { explains, reviewBreaks } from './review-breaks'

const unit = { unit: 'percent', decimals: 1, kind: 'rate' } as const satisfies Partial<MeasureDefinition>
const first = { granularity: 'month', start: '2021-01-01' } as const
const lower = { direction: 'lower' } as const

function series(
  values: readonly (number | null)[],
  of: { kind?: MeasureDefinition['kind']; breaks?: readonly number[]; denominator?: number } = {},
): EvaluableSeries {
  const { kind = 'duration', breaks = [], denominator } = of
  return {
    breaks,
    measure: { kind },
    points: values.map((value, i) => {
      const figure: Figure =
        value === null
          ? { kind: 'suppressed' }
          : {
              kind: 'value',
              value: denominator ? (100 * value) / denominator : value,
              numerator: denominator ? value : null,
              denominator: denominator ?? null,
              interval: null,
              spread: null,
            }
      return { period: shiftPeriod(first, i), figure }
    }),
  }
}

/** Sixty months about 100, with a fifth less from July 2023 on. */
function fallen(seed = 1, factor = 0.8): number[] {
  const random = createRandom(seed)
  return Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 : factor) * 100 * Math.exp(0.03 * random.normal()))
}

test('a fall by a fifth is told as one, in per cent and in the measure’s unit, and never as brought about', () => {
  const found = evaluateSeries(series(fallen()), { from: '2023-07', full: null })
  if (found.kind !== 'answered') throw new Error('refused')
  expect(found.model).toBe('rate')
  expect(found.result.clear).toBe(true)
  expect(found.result.average.lower).toBeLessThan(0.8)
  expect(found.result.average.upper).toBeGreaterThan(0.8)
  expect(found.placebos.length).toBeGreaterThan(5)
  for (const locale of ['en', 'cy'] as const) {
    const words = describeEvaluation(found, unit, lower)
      .map((sentence) => say(locale, sentence))
      .join(' ')
    expect(words).not.toMatch(/caus|because of|achos y newid/i)
    expect(words).toMatch(/2[012]%|19%/)
  }
})

test('an earlier course is drawn from the start on alone, and goes on as the figures did before', () => {
  const found = evaluateSeries(series(fallen()), { from: '2023-07', full: null })
  if (found.kind !== 'answered') throw new Error('refused')
  expect(found.line.map(({ lower: limit }) => limit !== null)).toEqual(fallen().map((_, i) => i >= 30))
  for (const { place, observed, withoutChange } of found.line.filter(({ place: at }) => at >= 30))
    expect(observed / withoutChange, String(place)).toBeLessThan(0.95)
})

test('small counts are modelled as counts, and come back in per cent', () => {
  const random = createRandom(3)
  const values = Array.from({ length: 60 }, (_, i) => random.poisson(i < 30 ? 8 : 3))
  const found = evaluateSeries(series(values, { kind: 'rate', denominator: 40 }), {
    from: '2023-07',
    full: null,
  })
  if (found.kind !== 'answered') throw new Error('refused')
  expect(found.model).toBe('count')
  expect(found.cautions.map(({ key }) => key)).toContain('small')
  expect(found.line[0]!.observed).toBeCloseTo((100 * values[0]!) / 40)
  expect(found.line[0]!.withoutChange).toBeGreaterThan(10)
  expect(found.line[0]!.withoutChange).toBeLessThan(30)
})

test('guard-rails: too few months, no figures, outside, a break at the start, too many gaps, nothing that varies', () => {
  const refusal = (of: EvaluableSeries, from: string) => {
    const found = evaluateSeries(of, { from, full: null })
    return found.kind === 'refused' ? found.cautions.map(({ key }) => key) : found.kind
  }
  const all = series(fallen())
  expect(refusal(series([]), '2023-07')).toEqual(['noFigures'])
  expect(refusal(all, '2020-12')).toEqual(['outside'])
  expect(refusal(all, '2026-01')).toEqual(['outside'])
  expect(refusal(all, '2021-12')).toEqual(['few'])
  expect(refusal(all, '2022-01')).toBe('answered')
  expect(refusal(all, '2025-08')).toEqual(['few'])
  expect(refusal(all, '2025-07')).toBe('answered')
  expect(refusal(series(fallen(), { breaks: [32] }), '2023-07')).toEqual(['break'])
  expect(refusal(series(fallen(), { breaks: [33] }), '2023-07')).toEqual(['few'])
  expect(refusal(series(fallen(), { breaks: [12] }), '2023-07')).toBe('answered')
  expect(refusal(series(fallen().map((value, i) => (i % 2 ? value : null))), '2023-07')).toEqual(['gaps'])
  expect(refusal(series(fallen().map(() => 5)), '2023-07')).toEqual(['noVariation'])
})

test('another change close by is warned of; one further off has a step of its own', () => {
  const values = fallen().map((value, i) => (i >= 45 ? 1.5 * value : value))
  const others = [
    { name: 'Near', from: '2023-08' },
    { name: 'Later', from: '2024-10' },
  ]
  const found = evaluateSeries(series(values), { from: '2023-07', full: null }, others)
  if (found.kind !== 'answered') throw new Error('refused')
  expect(found.cautions.map(({ key }) => key)).toEqual(['near Near 2023-08', 'beside Later'])
  expect(found.result.average.estimate).toBeCloseTo(0.8, 1)
})

test('boards beside: a fall that they do not share stands out, one that they share does not, and few are refused', () => {
  const own = evaluateSeries(series(fallen()), { from: '2023-07', full: null })
  const boards = (factor: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ areaId: i + 2, points: series(fallen(i + 2, factor)).points }))
  const alone = compareWithBoards(1, own, boards(1, 30))
  const shared = compareWithBoards(1, own, boards(0.8, 30))
  if (alone.kind !== 'compared' || shared.kind !== 'compared') throw new Error('refused')
  expect(alone.difference.clear).toBe(true)
  expect(alone.synthetic.asLarge).toBe(1)
  expect(alone.mix.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0.95)
  expect(shared.difference.clear).toBe(false)
  expect(compareWithBoards(1, own, boards(1, 19)).kind).toBe('refused')
})

test('a shift is found where it is, in the measure’s unit; noise has none; a month about then explains it', () => {
  const found = reviewBreaks(series(fallen()))!
  expect(found.at.start).toBe('2023-07-01')
  expect(found.before).toBeCloseTo(100, -1)
  expect(found.after).toBeCloseTo(80, -1)
  expect(explains(found, '2023-06')).toBe(true)
  expect(explains(found, '2022-06')).toBe(false)
  const false_ = Array.from({ length: 40 }, (_, i) => reviewBreaks(series(fallen(100 + i, 1)))).filter(
    Boolean,
  )
  expect(false_.length).toBeLessThanOrEqual(2)
  expect(reviewBreaks(series(fallen().slice(20, 40)))).toBeNull()
})
