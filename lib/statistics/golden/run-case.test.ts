import { describe, expect, it } from 'vitest'
import { runCase } from './run-case'

const series = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2].map((value, i) => ({
  period: `2024-${String(i + 1).padStart(2, '0')}-01`,
  value,
}))
const kase = {
  id: 'own',
  method: 'spc',
  params: { chart: 'XmR', improvement_direction: 'increase', screen_outliers: true },
  input: { series },
  expected: { segments: [{ mean: 1.5, lpl: 1.5 - 2.66, upl: 1.5 + 2.66 }], assurance: null },
  compare: ['segments', 'assurance'],
  tolerance: { rel: 1e-6, abs: 1e-9 },
  rules: [],
}

describe('a golden case', () => {
  it('passes when all that is compared holds', () => {
    expect(runCase(kase)).toEqual([])
  })

  it('lists each number that fails', () => {
    const expected = { ...kase.expected, segments: [{ mean: 1.6, lpl: 1.5 - 2.66, upl: 4 }] }
    expect(runCase({ ...kase, expected })).toEqual([
      'segments[0].mean: expected 1.6, got 1.5',
      expect.stringContaining('segments[0].upl: expected 4, got 4.16'),
    ])
  })

  it.each([
    ['an unknown method', { method: 'astrology' }, 'not known'],
    ['an unknown chart', { params: { chart: 'radar' } }, 'no chart called radar'],
    ['an unknown parameter', { params: { ...kase.params, moon: 'full' } }, 'moon'],
    ['an unknown shape', { input: { rows: [] } }, 'series'],
    ['an unknown rule', { rules: ['it is nice'] }, 'the rule is not known: it is nice'],
    ['a key that is not expected', { compare: ['nothing'] }, 'not among the expected'],
    ['a key we do not answer', { compare: ['more'], expected: { more: 1 } }, 'no such answer'],
    ['nothing to compare', { compare: [] }, 'nothing is compared'],
    ['a negative tolerance', { tolerance: { rel: -1 } }, 'not a golden case'],
    ['input that is wrong', { input: { series: [] } }, 'at least one value'],
  ])('fails on %s', (_, change, words) => {
    expect(runCase({ ...kase, ...change }).join()).toContain(words)
  })

  it('fails on what is no case at all', () => {
    expect(runCase(null)).not.toEqual([])
    expect(runCase([])).not.toEqual([])
  })
})
