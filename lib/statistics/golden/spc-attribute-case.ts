import { z } from 'zod'
import { cChart, pChart, uChart } from '../spc/attribute-chart'
import type { XmrResult } from '../spc/chart-result'
import { runChart } from '../spc/run-chart'
import { runsAnalysis, type RunsAnalysis } from '../spc/runs-analysis'
import { UnknownCaseError, type GoldenCase } from './golden-case'

const whole = z.number().int()
const params = z
  .object({
    chart: z.string(),
    freeze: whole.nullish(),
    part: z.union([whole, z.array(whole)]).nullish(),
    exclude: z.union([whole, z.array(whole)]).nullish(),
    multiply: z.number().default(1),
  })
  .strict()

const input = z.object({
  series: z.array(z.record(z.string(), z.union([z.number(), z.string()]).nullable())).min(1),
})

/** p, u, c, Laney's p′ and u′, and run charts in the names of qicharts2. */
export function attributeCase(kase: GoldenCase): Record<string, unknown> {
  const { chart, freeze, part, exclude, multiply } = params.parse(kase.params)
  const rows = readRows(kase)
  const usesDenominator = chart !== 'c' && chart !== 'run'
  const counts = rows.map(({ y }) => y)
  const denominators = rows.map(({ n }) => n)
  const values = counts.map((y, i) => (y === null || (usesDenominator && !denominators[i]) ? null : y))
  const parts = part === null || part === undefined ? null : [part].flat()
  const excluded = [exclude ?? []].flat().map((place) => place - 1)
  const options = {
    rebaseAt: parts?.filter((at) => at > 0 && at < rows.length),
    excludeFromLimits: excluded.filter((at) => at < rows.length),
    // qicharts2 freezes at a row, we after so many values; parts set a freeze aside.
    baselinePoints:
      parts || !freeze ? null : values.slice(0, freeze).filter((value) => value !== null).length,
  }
  const result = chartOf(chart, counts, denominators, options)
  const runs = result.segments.map(({ from, to }) => runsOf(result, from, to, excluded))
  return {
    points: result.points.map((point, i) => ({
      x: rows[i]!.x,
      'y.sum': counts[i],
      n: usesDenominator ? (denominators[i] ?? 0) : null,
      y: times(point.value, multiply),
      part: point.segment + 1,
      include: !excluded.includes(i),
      cl: times(point.mean, multiply),
      lcl: times(point.lower, multiply),
      ucl: times(point.upper, multiply),
      'lcl.95': times(point.nearLower, multiply),
      'ucl.95': times(point.nearUpper, multiply),
      'sigma.signal': point.outsideLimits,
      'runs.signal': runs[point.segment]!.signal,
      'longest.run': runs[point.segment]!.longestRun,
      'longest.run.max': runs[point.segment]!.longestRunMost,
      'n.crossings': runs[point.segment]!.crossings,
      'n.crossings.min': runs[point.segment]!.crossingsLeast,
    })),
  }
}

type Counts = readonly (number | null)[]

function chartOf(chart: string, counts: Counts, denominators: Counts, options: object): XmrResult {
  switch (chart) {
    case 'p':
      return pChart(counts, denominators, { ...options, laney: false })
    case "p'":
    case 'pp':
      return pChart(counts, denominators, options)
    case 'u':
      return uChart(counts, denominators, { ...options, laney: false })
    case "u'":
    case 'up':
      return uChart(counts, denominators, options)
    case 'c':
      return cChart(counts, options)
    case 'run':
      return runChart(counts, options)
    default:
      throw new UnknownCaseError(`no chart called ${chart}`)
  }
}

/** Rows as subgroup, count and denominator: the first column and the numbers after it, in their order. */
function readRows(kase: GoldenCase) {
  const rows = input.parse(kase.input).series
  const [x, ...others] = Object.keys(rows[0]!)
  const [y, n] = others.filter((name) => rows.some((row) => typeof row[name] === 'number'))
  const numberIn = (row: Record<string, unknown>, name: string | undefined) =>
    name !== undefined && typeof row[name] === 'number' ? row[name] : null
  return rows.map((row) => ({ x: row[x!]!, y: numberIn(row, y), n: numberIn(row, n) }))
}

function runsOf(result: XmrResult, from: number, to: number, excluded: readonly number[]): RunsAnalysis {
  const known = result.points
    .slice(from, to + 1)
    .filter(({ value }, k) => value !== null && !excluded.includes(from + k))
  return runsAnalysis(
    known.map(({ value }) => value!),
    result.segments.find((segment) => segment.from === from)!.mean!,
  )
}

const times = (value: number | null, multiply: number) => (value === null ? null : value * multiply)
