import { requireFinite, requireNonEmpty } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Improvement } from './chart-result'

/** What may be asked of any process-control chart. */
export interface ChartOptions {
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
  /** Indices left out of the limits but still judged by them: a known one-off. */
  readonly excludeFromLimits?: readonly number[]
  /** Leave outlying moving ranges out once. Default true; the NHS Excel tool does not. */
  readonly screenOutliers?: boolean
  /** Limits resting on fewer values than this are trial limits. Default 12. */
  readonly minimumPoints?: number
}

/** Options with their defaults, checked against the series. */
export interface CheckedOptions {
  readonly improvement: Improvement
  readonly target: number | null
  readonly breaks: ReadonlySet<number>
  readonly excluded: ReadonlySet<number>
  readonly screenOutliers: boolean
  readonly minimumPoints: number
  readonly spans: readonly Span[]
}

/** A segment of the series and the places its limits rest on. */
export interface Span {
  /** First and last index, both included. */
  readonly from: number
  readonly to: number
  /** Indices of the values its limits rest on, in order. */
  readonly baseline: readonly number[]
  /** Number of values in it. */
  readonly count: number
}

/**
 * Checks a series and its options and cuts it into segments. Throws StatisticsError `empty`, `not-finite` or
 * `out-of-range` (an index outside the series, a baseline under 2 points).
 */
export function checkOptions(values: readonly (number | null)[], options: ChartOptions): CheckedOptions {
  requireNonEmpty(values, 'The series')
  requireFinite(
    values.filter((value) => value !== null),
    'The series',
  )
  const target = options.target ?? null
  if (target !== null) requireFinite(target, 'The target')
  const most = options.baselinePoints ?? Infinity
  if (most !== Infinity && !(Number.isInteger(most) && most >= 2))
    throw new StatisticsError('out-of-range', `A fixed baseline needs 2 whole points or more, not ${most}`)
  const rebases = indices(options.rebaseAt, values.length, 'A rebase')
  const starts = [0, ...rebases.filter((index) => index > 0)]
  const excluded = new Set(
    indices(options.excludeFromLimits, values.length, 'A value left out of the limits'),
  )
  const spans = starts.map((from, i) => {
    const to = (starts[i + 1] ?? values.length) - 1
    const known = values.flatMap((value, at) => (value !== null && at >= from && at <= to ? [at] : []))
    const baseline = known.slice(0, most).filter((at) => !excluded.has(at))
    return { from, to, baseline, count: known.length }
  })
  return {
    improvement: options.improvement ?? 'neutral',
    target,
    breaks: new Set(indices(options.breakAt, values.length, 'A break')),
    excluded,
    screenOutliers: options.screenOutliers ?? true,
    minimumPoints: options.minimumPoints ?? 12,
    spans,
  }
}

function indices(given: readonly number[] | undefined, length: number, name: string): number[] {
  for (const index of given ?? [])
    if (!Number.isInteger(index) || index < 0 || index >= length)
      throw new StatisticsError('out-of-range', `${name} must be at an index of the series, not ${index}`)
  return [...new Set(given ?? [])].sort((a, b) => a - b)
}
