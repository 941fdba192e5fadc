import { z } from 'zod'
import type { XmrPoint, XmrResult } from '../spc/chart-result'
import { xmr } from '../spc/xmr'
import type { GoldenCase } from './golden-case'

const params = z
  .object({
    chart: z.string(),
    improvement_direction: z.enum(['increase', 'decrease', 'neutral']).default('increase'),
    screen_outliers: z.boolean().default(true),
    rebase: z.union([z.string(), z.array(z.string())]).nullish(),
    fix_after_n_points: z.number().nullish(),
    target: z.number().nullish(),
  })
  .strict()

const input = z.object({
  series: z.array(z.object({ period: z.union([z.string(), z.number()]), value: z.number().nullable() })),
})

/** XmR in the names of NHSRplotthedots. */
export function xmrCase(kase: GoldenCase): Record<string, unknown> {
  const options = params.parse(kase.params)
  const series = input.parse(kase.input).series.sort((a, b) => (a.period < b.period ? -1 : 1))
  const fixed = options.fix_after_n_points
  const dates = [options.rebase ?? []].flat()
  const rebaseAt = series.flatMap(({ period }, i) => (dates.includes(String(period)) ? [i] : []))
  const result = xmr(
    series.map(({ value }) => value),
    {
      improvement: options.improvement_direction,
      screenOutliers: options.screen_outliers,
      // The reference counts rows, we count values.
      baselinePoints: fixed && series.slice(0, fixed).filter(({ value }) => value !== null).length,
      target: options.target,
      rebaseAt,
      // The reference judges however few the points.
      minimumPoints: 0,
    },
  )
  // The reference numbers groups by the rebases so far, so a rebase at the very start makes the first one 1.
  const firstGroup = rebaseAt.includes(0) ? 1 : 0
  const last = result.points.at(-1)
  return {
    segments: result.segments.map((segment, i) => ({
      rebase_group: firstGroup + i,
      n: segment.to - segment.from + 1,
      mean: segment.mean,
      lpl: segment.lower,
      upl: segment.upper,
    })),
    points: result.points.map((point, i) => ({
      period: series[i]!.period,
      value: point.value,
      rebase_group: firstGroup + point.segment,
      // Unknown to the reference where there are no limits.
      outside_limits: point.upper === null ? null : point.outsideLimits,
      relative_to_mean: point.side,
      close_to_limits: point.upper === null ? null : point.nearLimit,
      special_cause_type: specialCauseType(point),
      point_type: pointType(point),
    })),
    final_point_type: last ? pointType(last) : null,
    assurance: assuranceIn(result),
  }
}

/** The reference calls a target inconsistent also where there are no limits to set it against. */
function assuranceIn({ assurance, target, improvement }: XmrResult): string | null {
  if (assurance) return assurance.replace('-', '_')
  return target === null || improvement === 'neutral' ? null : 'inconsistent'
}

function specialCauseType({ rules: [rule], specialCause }: XmrPoint): string {
  const high = specialCause === 'high'
  switch (rule) {
    case 'astronomical':
      return high ? 'Above UCL' : 'Below LCL'
    case 'trend':
      return `7 Point Trend (${high ? 'Increasing' : 'Decreasing'})`
    case 'two-of-three':
      return `2 in 3 ${high ? 'Above' : 'Below'} CL`
    case 'shift':
      return `7 Points ${high ? 'Above' : 'Below'} CL`
    default:
      return 'Common Cause'
  }
}

function pointType({ judgement }: XmrPoint): string {
  if (judgement === null || judgement === 'common') return 'common_cause'
  return `special_cause_${judgement.replace('-', '_')}`
}
