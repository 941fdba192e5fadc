import { requireFinite, requireNonEmpty } from '../guards'
import { StatisticsError } from '../statistics-error'
import { assuranceOf, type Assurance } from './assurance'
import { individualsLimits, type IndividualsLimits } from './individuals-limits'
import { runRules, type RuledPoint, type XmrRule } from './run-rules'

/** Which way is better; neutral where neither is, as for volumes. */
export type Improvement = 'increase' | 'decrease' | 'neutral'

/** What to tell of a point: `early` where its limits rest on too few points to judge by. */
export type XmrJudgement = 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low' | 'early'

export interface XmrOptions {
  /** Default neutral. */
  readonly improvement?: Improvement
  /** Set by the board; assurance is then worked out. */
  readonly target?: number | null
  /** Indices at which limits start afresh, after a known and lasting change. */
  readonly rebaseAt?: readonly number[]
  /** Indices before which the series is broken (a change of recording): no moving range and no run across. */
  readonly breakAt?: readonly number[]
  /** Limits from this many first values of each segment, then held. Default: from all. */
  readonly baselinePoints?: number | null
  /** Leave outlying moving ranges out once. Default true; the NHS Excel tool does not. */
  readonly screenOutliers?: boolean
  /** Limits resting on fewer values than this are trial limits. Default 12. */
  readonly minimumPoints?: number
}

export interface XmrPoint extends Omit<RuledPoint, 'rules'> {
  /** Null is a gap: nothing is judged there. */
  readonly value: number | null
  /** Index of its segment. */
  readonly segment: number
  /** Of its segment; null where the segment has too little to work them out. */
  readonly mean: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly rules: readonly XmrRule[]
  /** Null only where the value is. */
  readonly judgement: XmrJudgement | null
}

export interface XmrSegment extends IndividualsLimits {
  /** First and last index, both included. */
  readonly from: number
  readonly to: number
  /** Values in the segment, and those its limits rest on. */
  readonly count: number
  readonly baselineCount: number
  /** Fewer values than `minimumPoints` behind the limits. */
  readonly trial: boolean
}

export interface XmrLatest {
  readonly index: number
  /** Points in a row on this side of the mean up to the latest, itself included. */
  readonly runLength: number
  /** Points in a row rising or falling up to the latest, itself included. */
  readonly trendLength: number
}

export interface XmrResult {
  readonly points: readonly XmrPoint[]
  readonly segments: readonly XmrSegment[]
  readonly improvement: Improvement
  readonly target: number | null
  /** Target against the limits of the last segment; null without a target, a direction or limits. */
  readonly assurance: Assurance | null
  /** The last point with a value; null where none has one. */
  readonly latest: XmrLatest | null
}

/**
 * XmR (individuals) chart by the rules of NHS England's "Making Data Count", as coded in NHSRplotthedots
 * 0.2.2, with gaps, breaks and a rule for too few points added.
 *
 * @param values one per period in order, in the unit of the measure; null where there is no figure
 * @returns as many points as values; limits are in the unit of the values and are not cut at nought
 * @throws StatisticsError `empty`, `not-finite`, `not-whole` or `out-of-range` (an index outside the series, a
 *   baseline under 2 points)
 */
export function xmr(values: readonly (number | null)[], options: XmrOptions = {}): XmrResult {
  requireNonEmpty(values, 'The series')
  requireFinite(
    values.filter((value) => value !== null),
    'The series',
  )
  const improvement = options.improvement ?? 'neutral'
  const target = options.target ?? null
  if (target !== null) requireFinite(target, 'The target')
  const baseline = options.baselinePoints ?? Infinity
  if (baseline !== Infinity && !(Number.isInteger(baseline) && baseline >= 2))
    throw new StatisticsError(
      'out-of-range',
      `A fixed baseline needs 2 whole points or more, not ${baseline}`,
    )
  const rebases = indices(options.rebaseAt, values.length, 'A rebase')
  const breaks = new Set(indices(options.breakAt, values.length, 'A break'))

  const starts = [0, ...rebases.filter((index) => index > 0)]
  const segments = starts.map((from, i) => {
    const to = (starts[i + 1] ?? values.length) - 1
    return segmentOf(values, from, to, breaks, { ...options, baselinePoints: baseline })
  })
  const points = segments.flatMap((segment, i) => pointsOf(values, segment, i, breaks, improvement))
  const last = segments.at(-1)!
  return {
    points,
    segments,
    improvement,
    target,
    assurance: assuranceOf(target, last.lower, last.upper, improvement),
    latest: latestOf(points, breaks),
  }
}

function indices(given: readonly number[] | undefined, length: number, name: string): number[] {
  for (const index of given ?? [])
    if (!Number.isInteger(index) || index < 0 || index >= length)
      throw new StatisticsError('out-of-range', `${name} must be at an index of the series, not ${index}`)
  return [...new Set(given ?? [])].sort((a, b) => a - b)
}

function segmentOf(
  values: readonly (number | null)[],
  from: number,
  to: number,
  breaks: ReadonlySet<number>,
  options: XmrOptions & { readonly baselinePoints: number },
): XmrSegment {
  const own = values.slice(from, to + 1)
  let used = 0
  const base = own.map((value) => (value !== null && (used += 1) <= options.baselinePoints ? value : null))
  const local = new Set([...breaks].map((index) => index - from))
  const count = own.filter((value) => value !== null).length
  const baselineCount = base.filter((value) => value !== null).length
  return {
    ...individualsLimits(base, options.screenOutliers ?? true, local),
    from,
    to,
    count,
    baselineCount,
    trial: baselineCount < (options.minimumPoints ?? 12),
  }
}

function pointsOf(
  values: readonly (number | null)[],
  segment: XmrSegment,
  index: number,
  breaks: ReadonlySet<number>,
  improvement: Improvement,
): XmrPoint[] {
  const { from, to, mean, lower, upper, trial } = segment
  const frame = { segment: index, mean, lower, upper }
  const blank = { rules: [], specialCause: null, outsideLimits: false, nearLimit: false, side: 0 as const }
  const points: XmrPoint[] = []
  let stretch: number[] = []
  const close = () => {
    runRules(stretch, segment).forEach((ruled, i) => {
      const judgement = trial ? 'early' : judge(ruled.specialCause, improvement)
      points.push({ value: stretch[i]!, ...frame, ...ruled, judgement })
    })
    stretch = []
  }
  for (let i = from; i <= to; i += 1) {
    const value = values[i]!
    if (value === null || breaks.has(i)) close()
    if (value === null) points.push({ value, ...frame, ...blank, judgement: null })
    else stretch.push(value)
  }
  close()
  return points
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
