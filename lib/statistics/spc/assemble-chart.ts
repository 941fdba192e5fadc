import { assuranceOf } from './assurance'
import type { CheckedOptions, Span } from './chart-options'
import type { ChartKind, Improvement, XmrJudgement, XmrLatest, XmrPoint, XmrResult } from './chart-result'
import { runRules, type PointLimits } from './run-rules'

const unruled = { rules: [], specialCause: null, outsideLimits: false, nearLimit: false, side: 0 } as const

/**
 * Puts values and their limits together: rules within each stretch without a gap, a break or a rebase, the
 * judgement, the latest point, the assurance.
 *
 * @param limitsOf the limits of a segment at each of its places, from its first
 */
export function assembleChart(
  kind: ChartKind,
  values: readonly (number | null)[],
  options: CheckedOptions,
  limitsOf: (span: Span) => readonly PointLimits[],
): XmrResult {
  const parts = options.spans.map((span) => ({ span, limits: limitsOf(span) }))
  const segments = parts.map(({ span: { from, to, count, baseline }, limits }) => {
    // On a chart of shares a place without a denominator has no limits: then those of the last that has.
    const { mean, lower, upper } = limits.findLast((at) => at.upper !== null) ?? limits.at(-1)!
    const trial = baseline.length < options.minimumPoints
    return { from, to, count, baselineCount: baseline.length, mean, lower, upper, trial }
  })
  const points = parts.flatMap(({ span, limits }, segment) => {
    const judged = (cause: 'high' | 'low' | null) =>
      segments[segment]!.trial ? 'early' : judge(cause, options.improvement)
    const frameAt = (i: number) => ({ segment, ...limits[i - span.from]! })
    const made: XmrPoint[] = []
    for (const [start, end] of stretches(values, span, options.breaks)) {
      const stretch = values.slice(start, end) as number[]
      const ruled = runRules(stretch, limits.slice(start - span.from, end - span.from))
      ruled.forEach((rule, k) => {
        const value = stretch[k]!
        made[start + k] = { value, ...frameAt(start + k), ...rule, judgement: judged(rule.specialCause) }
      })
    }
    return values.slice(span.from, span.to + 1).map((_, k) => {
      const i = span.from + k
      return made[i] ?? { value: null, ...frameAt(i), ...unruled, judgement: null }
    })
  })
  const last = segments.at(-1)!
  return {
    kind,
    points,
    segments,
    improvement: options.improvement,
    target: options.target,
    assurance: assuranceOf(options.target, last.lower, last.upper, options.improvement),
    latest: latestOf(points, options.breaks),
  }
}

/** Where a segment has values without a gap or a break between them: start and end (not included). */
function stretches(
  values: readonly (number | null)[],
  { from, to }: Span,
  breaks: ReadonlySet<number>,
): [number, number][] {
  const found: [number, number][] = []
  let start = from
  for (let i = from; i <= to + 1; i += 1) {
    const gap = i > to || values[i] === null
    if (!gap && !breaks.has(i)) continue
    if (i > start) found.push([start, i])
    start = gap ? i + 1 : i
  }
  return found
}

function judge(cause: 'high' | 'low' | null, improvement: Improvement): XmrJudgement {
  if (cause === null) return 'common'
  if (improvement === 'neutral') return cause === 'high' ? 'neutral-high' : 'neutral-low'
  return (cause === 'high') === (improvement === 'increase') ? 'improvement' : 'concern'
}

function latestOf(points: readonly XmrPoint[], breaks: ReadonlySet<number>): XmrLatest | null {
  const index = points.findLastIndex((point) => point.value !== null)
  if (index < 0) return null
  const back = (linked: (earlier: XmrPoint, later: XmrPoint) => boolean) => {
    let at = index
    while (at > 0 && !breaks.has(at)) {
      const [earlier, later] = [points[at - 1]!, points[at]!]
      if (earlier.value === null || earlier.segment !== later.segment || !linked(earlier, later)) break
      at -= 1
    }
    return index - at + 1
  }
  const { side } = points[index]!
  const rising = back((earlier, later) => earlier.value! < later.value!)
  const falling = back((earlier, later) => earlier.value! > later.value!)
  return {
    index,
    runLength: side === 0 ? 0 : back((earlier) => earlier.side === side),
    trendLength: Math.max(rising, falling),
  }
}
