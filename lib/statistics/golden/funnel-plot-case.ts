import { z } from 'zod'
import { adjustedLimits } from '../funnel/adjusted-limits'
import { funnel, type FunnelKind, type FunnelUnit } from '../funnel/funnel'
import { poissonLimits, type FunnelLimits } from '../funnel/funnel-limits'
import { arcsine, logarithm, squareRoot, type Transformation } from '../funnel/transformation'
import { truncate, winsorise } from '../funnel/trim-scores'
import type { GoldenCase } from './golden-case'

const params = z
  .object({
    data_type: z.enum(['SR', 'PR']).default('SR'),
    sr_method: z.enum(['SHMI', 'CQC']).default('SHMI'),
    trim_by: z.number().default(0.1),
    limit: z.number().default(99),
    draw_adjusted: z.boolean().default(true),
    draw_unadjusted: z.boolean().default(false),
    multiplier: z.number().default(1),
    SHMI_rounding: z.boolean().default(true),
  })
  .strict()
type Params = z.infer<typeof params>

const name = z.union([z.string(), z.number()])
const input = z.object({
  units: z.array(z.object({ group: name, numerator: z.number(), denominator: z.number() })).min(1),
})

/** A funnel in the names of FunnelPlotR: one row per group, in the order of the groups. */
export function funnelPlotCase(kase: GoldenCase): Record<string, unknown> {
  const options = params.parse(kase.params)
  const [kind, scale] = scaleOf(options)
  const rounds = kind === 'ratio-log' && options.SHMI_rounding
  const groups = inGroups(input.parse(kase.input).units)
  const units: FunnelUnit[] = groups.map(({ group, numerator, denominator }) => ({
    id: String(group),
    numerator,
    denominator: rounds ? toHundredths(denominator) : denominator,
  }))
  const { target, phi, tau2 } = funnel(units, kind, { trim: options.trim_by, correctTrimming: false })
  const adjusted = options.draw_adjusted
  // Without overdispersion the reference falls back on chance alone, unless both are drawn.
  const judgedAdjusted = adjusted && (phi > 1 || options.draw_unadjusted)
  const scores = units.map(
    ({ numerator, denominator }) =>
      (scale.value(numerator, denominator) - scale.target(target)) / scale.standardError(denominator),
  )
  const trimmed = (scale.trim === 'truncate' ? truncate : winsorise)(scores, options.trim_by)

  const rows = units.map((unit, i) => {
    const { denominator } = groups[i]!
    const limits = limitsOf(unit.denominator, target, adjusted ? tau2 : 0, options.multiplier, kind, scale)
    // The ratio keeps the denominator as it was before rounding.
    const rr = unit.numerator / denominator
    const inner = options.limit === 95
    const at = judgedAdjusted ? (inner ? limits.od95 : limits.od99) : inner ? limits.exact95 : limits.exact99
    const value = rr * options.multiplier
    return {
      group: unit.id,
      numerator: unit.numerator,
      denominator: unit.denominator,
      rr,
      Y: scale.value(unit.numerator, unit.denominator),
      Uzscore: scores[i],
      [scale.trim === 'truncate' ? 'truncated' : 'winsorised']: Number(trimmed.trimmed[i]),
      Wuzscore: trimmed.scores[i],
      LCL95: limits.exact95.lower,
      UCL95: limits.exact95.upper,
      LCL99: limits.exact99.lower,
      UCL99: limits.exact99.upper,
      OD95LCL: limits.od95.lower,
      OD95UCL: limits.od95.upper,
      OD99LCL: limits.od99.lower,
      OD99UCL: limits.od99.upper,
      outlier: value <= at.upper && value >= at.lower ? 0 : 1,
    }
  })
  const outliers = rows.filter(({ outlier }) => outlier === 1).map(({ group }) => group)
  return {
    phi: adjusted ? phi : 0,
    tau2: adjusted ? tau2 : 0,
    n_outliers: outliers.length,
    outliers,
    units: rows,
  }
}

/** R's `round(x, 2)` since 4.0.0: the nearer of the two neighbours as doubles, the even one if they are equally near. */
function toHundredths(x: number): number {
  const below = Math.floor(100 * x)
  const [down, up] = [below / 100, Math.ceil(100 * x) / 100]
  return x - down < up - x || (below % 2 === 0 && x - down === up - x) ? down : up
}

function scaleOf({ data_type, sr_method }: Params): [FunnelKind, Transformation] {
  if (data_type === 'PR') return ['proportion', arcsine]
  return sr_method === 'SHMI' ? ['ratio-log', logarithm] : ['ratio-square-root', squareRoot]
}

function limitsOf(
  denominator: number,
  target: number,
  tau2: number,
  multiplier: number,
  kind: FunnelKind,
  scale: Transformation,
) {
  // FunnelPlotR 0.6.0 leaves the limits of the square-root method on the root's scale; ours are squared.
  const drawn = kind === 'ratio-square-root' ? { ...scale, back: (value: number) => value } : scale
  const adjusted = (level: number) =>
    times(adjustedLimits(denominator, target, tau2, level, drawn), multiplier)
  const exact = (level: number) =>
    kind === 'proportion'
      ? times(adjustedLimits(denominator, target, 0, level, scale), multiplier)
      : times(poissonLimits(denominator, level, target), multiplier)
  return { exact95: exact(0.95), exact99: exact(0.998), od95: adjusted(0.95), od99: adjusted(0.998) }
}

const times = ({ lower, upper }: FunnelLimits, by: number): FunnelLimits => ({
  lower: lower * by,
  upper: upper * by,
})

type Unit = z.infer<typeof input>['units'][number]

/** Rows of one group added up; groups in ascending order. */
function inGroups(units: readonly Unit[]): Unit[] {
  const groups = new Map<string | number, Unit>()
  for (const { group, numerator, denominator } of units) {
    const before = groups.get(group)
    groups.set(group, {
      group,
      numerator: numerator + (before?.numerator ?? 0),
      denominator: denominator + (before?.denominator ?? 0),
    })
  }
  return [...groups.values()].sort((a, b) =>
    typeof a.group === 'number' && typeof b.group === 'number'
      ? a.group - b.group
      : String(a.group) < String(b.group)
        ? -1
        : 1,
  )
}
