import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreLimits } from './funnel-limits'

const folder = path.resolve(import.meta.dirname, '../../../../shared/golden/statistics/funnel/phe')
const there = existsSync(folder)
const rows = (name: string) =>
  readFileSync(path.join(folder, name), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))

describe.skipIf(!there)(
  `golden: OHID's funnels for proportions${there ? '' : ' (skipped: no ../shared)'}`,
  () => {
    it('have the published limits, in per cent', () => {
      for (const row of rows('testdata_funnel_prop_outputs.csv')) {
        const [n, lower95, upper95, lower998, upper998, baseline] = row.map(Number) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ]
        const inner = scoreLimits(n, baseline / 100, 0.95)
        const outer = scoreLimits(n, baseline / 100, 0.998)
        // Published to six decimals.
        expect(100 * inner.lower).toBeCloseTo(lower95, 4)
        expect(100 * inner.upper).toBeCloseTo(upper95, 4)
        expect(100 * outer.lower).toBeCloseTo(lower998, 4)
        expect(100 * outer.upper).toBeCloseTo(upper998, 4)
      }
    })

    it('call the same areas significant', () => {
      // Names of areas may hold commas.
      const areas = rows('testdata_funnel_prop_inputs.csv')
        .map((row) => row.slice(-3))
        .map(([numerator, denominator, significance]) => ({
          numerator: Number(numerator),
          denominator: Number(denominator),
          significance,
        }))
      const target =
        areas.reduce((total, { numerator }) => total + numerator, 0) /
        areas.reduce((total, { denominator }) => total + denominator, 0)
      expect(areas.length).toBeGreaterThan(300)
      for (const { numerator, denominator, significance } of areas) {
        const share = numerator / denominator
        const inner = scoreLimits(denominator, target, 0.95)
        const outer = scoreLimits(denominator, target, 0.998)
        const found =
          share < outer.lower
            ? 'Low (0.001)'
            : share < inner.lower
              ? 'Low (0.025)'
              : share > outer.upper
                ? 'High (0.001)'
                : share > inner.upper
                  ? 'High (0.025)'
                  : 'Not significant'
        expect(found).toBe(significance)
      }
    })
  },
)
