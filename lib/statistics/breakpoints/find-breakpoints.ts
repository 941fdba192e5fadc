import { requireFinite, requireNonEmpty } from '../guards'
import { StatisticsError } from '../statistics-error'
import { breakModelTerms, type BreakModel } from './break-model'
import { segmentSums } from './segment-sums'

/** The best way to cut a series a given number of times. */
export interface Partition {
  /** Last observation of each segment but the last, counted from 1, rising; as many as there are breaks. */
  readonly breaks: readonly number[]
  /** Residual sum of squares. */
  readonly rss: number
  /** Bayesian information criterion; the least wins. */
  readonly bic: number
  /** Modified criterion of Liu, Wu and Zidek, stricter, for series that remember their past. */
  readonly lwz: number
}

export interface BreakpointOptions {
  readonly model?: BreakModel
  /** Least segment, as a share of the series (below 1) or in observations. Default 0.15. */
  readonly h?: number
  /** At most so many breaks; default as many as `h` allows. */
  readonly mostBreaks?: number
  /** What chooses the number of breaks. Default 'bic'. */
  readonly criterion?: 'bic' | 'lwz'
}

export interface Breakpoints {
  /** The partition that the criterion chooses; no breaks if the series is best left whole. */
  readonly best: Partition
  /** The best partition for 0, 1, 2, … breaks. */
  readonly partitions: readonly Partition[]
  /** Least number of observations in a segment. */
  readonly leastSegment: number
}

/**
 * Breaks of level or trend at unknown dates: for each number of breaks the partition with the least residual
 * sum of squares, found exactly by dynamic programming; the number by an information criterion.
 * Source: Bai and Perron, Econometrica 1998;66:47 and J Appl Econometrics 2003;18:1; definitions as in
 * strucchange (Zeileis et al., J Stat Softw 2002;7(2)). LWZ: Liu, Wu and Zidek, Statistica Sinica 1997;7:497.
 *
 * @param values n observations in order of time.
 * Throws `empty`, `not-finite`; `out-of-range` unless a least segment has more observations than terms and two
 * of them fit into the series; `degenerate` if some partition fits exactly (a constant or straight series).
 */
export function findBreakpoints(
  values: readonly number[],
  { model = 'level', h = 0.15, mostBreaks = Infinity, criterion = 'bic' }: BreakpointOptions = {},
): Breakpoints {
  requireNonEmpty(values, 'The values')
  requireFinite(values, 'The values')
  requireFinite(h, 'h')
  const n = values.length
  const terms = breakModelTerms(model, n)
  const least = h < 1 ? Math.floor(n * h) : Math.floor(h)
  if (least <= terms.length || 2 * least > n)
    throw new StatisticsError(
      'out-of-range',
      `A least segment of ${least} must exceed ${terms.length} terms and fit twice into ${n} observations`,
    )
  const most = Math.min(mostBreaks, Math.max(1, Math.ceil(n / least) - 2))
  if (!(most >= 1))
    throw new StatisticsError('out-of-range', `At least one break must be allowed, not ${most}`)
  const centre = values.reduce((sum, value) => sum + value, 0) / n
  const sums = segmentSums(
    values.map((value) => value - centre),
    terms,
  )
  const found = partitionsOf(n, least, most, sums)
  const size = values.reduce((sum, value) => sum + value * value, 0)
  if (found.some(({ rss }) => rss <= 1e-18 * size || rss === 0))
    throw new StatisticsError(
      'degenerate',
      'Some partition fits exactly: there is no noise to judge breaks by',
    )
  const partitions = found.map(({ breaks, rss }) => ({ breaks, rss, ...criteria(rss, breaks.length) }))
  const best = partitions.reduce((lowest, one) => (one[criterion] < lowest[criterion] ? one : lowest))
  return { best, partitions, leastSegment: least }

  function criteria(rss: number, breaks: number) {
    const parameters = (terms.length + 1) * (breaks + 1)
    const logLikelihood = -0.5 * n * (Math.log(rss) + 1 - Math.log(n) + Math.log(2 * Math.PI))
    const counted = (breaks + 1) * terms.length + breaks
    return {
      bic: -2 * logLikelihood + Math.log(n) * parameters,
      lwz: Math.log(rss / (n - counted)) + (counted / n) * 0.299 * Math.log(n) ** 2.1,
    }
  }
}

/** least[m][i]: least sum of the first i + 1 observations with m breaks; from[m][i]: where its last break lies. */
function partitionsOf(n: number, segment: number, most: number, sums: (from: number, to: number) => number) {
  const least = [Array.from({ length: n }, (_, i) => (i + 1 >= segment ? sums(0, i) : Infinity))]
  const from: number[][] = [[]]
  for (let m = 1; m <= most; m += 1) {
    const row = new Array<number>(n).fill(Infinity)
    const origin = new Array<number>(n).fill(-1)
    for (let i = (m + 1) * segment - 1; i < n; i += 1)
      for (let last = m * segment - 1; last <= i - segment; last += 1) {
        const sum = least[m - 1]![last]! + sums(last + 1, i)
        if (sum < row[i]!) {
          row[i] = sum
          origin[i] = last
        }
      }
    least.push(row)
    from.push(origin)
  }
  return least.flatMap((row, m) => {
    const rss = row[n - 1]!
    if (rss === Infinity) return []
    const breaks: number[] = []
    for (let end = n - 1, k = m; k > 0; k -= 1) {
      end = from[k]![end]!
      breaks.unshift(end + 1)
    }
    return [{ breaks, rss }]
  })
}
