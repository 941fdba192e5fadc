import { requireNonEmpty, requirePositive, requireWhole } from '../guards'
import { createRandom } from '../random'
import { StatisticsError } from '../statistics-error'

export interface Randomisation {
  /** The statistic as things really were. */
  readonly observed: number
  /** Share of arrangements with a statistic at least as far from nought, the real one counted in. */
  readonly pValue: number
  /** Statistics of the arrangements tried, the real one among them. */
  readonly distribution: readonly number[]
  /** Every arrangement was tried, not a sample of them. */
  readonly exact: boolean
}

export interface RandomisationOptions {
  /** At most so many arrangements besides the real one. Default 1,999. */
  readonly draws?: number
  readonly seed?: number
}

/**
 * Fisher's randomisation test over units: what would the statistic have been, had the same starts fallen to
 * other units? If it would often have been as large, chance explains it. All arrangements are tried where there
 * are few enough, else a seeded sample with the real one counted in, so that the p-value is never nought.
 * Source: Fisher, The Design of Experiments, 1935; for few treated units Conley and Taber, Rev Econ Stat
 * 2011;93:113, and MacKinnon and Webb, J Econometrics 2020;218:435.
 *
 * @param assignment the start (or other treatment) of each unit.
 * @param statistic of an assignment; must be finite.
 * Throws `empty`, `degenerate` if all units have the same, `not-finite`.
 */
export function randomisationInference<T extends string | number | boolean | null>(
  assignment: readonly T[],
  statistic: (assignment: readonly T[]) => number,
  { draws = 1999, seed = 1 }: RandomisationOptions = {},
): Randomisation {
  requireNonEmpty(assignment, 'The assignment')
  requireWhole(draws, 'The draws')
  requirePositive(draws, 'The draws')
  if (new Set(assignment).size < 2)
    throw new StatisticsError('degenerate', 'Units that are all treated alike cannot be rearranged')
  const of = (arrangement: readonly T[]) => {
    const value = statistic(arrangement)
    if (!Number.isFinite(value)) throw new StatisticsError('not-finite', 'The statistic must be finite')
    return value
  }
  const observed = of(assignment)
  const exact = arrangementCount(assignment) <= draws + 1
  const random = createRandom(seed)
  const distribution = exact
    ? [...arrangements(assignment)].map(of)
    : [observed, ...Array.from({ length: draws }, () => of(random.shuffle(assignment)))]
  // An arrangement that gives the same gap on paper must count as one, whatever rounding does.
  const least = Math.abs(observed) * (1 - 1e-9)
  const asFar = distribution.filter((value) => Math.abs(value) >= least).length
  return { observed, pValue: asFar / distribution.length, distribution, exact }
}

/** Number of different orders of a list with repeats, n! ÷ Π mₖ!. Infinity if beyond a double. */
function arrangementCount(items: readonly unknown[]): number {
  const sizes = new Map<unknown, number>()
  let count = 1
  items.forEach((item, i) => {
    const size = (sizes.get(item) ?? 0) + 1
    sizes.set(item, size)
    count *= (i + 1) / size
  })
  return Math.round(count)
}

/** Every different order of a list with repeats, by Knuth's Algorithm L. */
function* arrangements<T>(items: readonly T[]): Generator<T[]> {
  const kinds = [...new Set(items)]
  const codes = items.map((item) => kinds.indexOf(item)).sort((a, b) => a - b)
  for (;;) {
    yield codes.map((code) => kinds[code]!)
    let i = codes.length - 2
    while (i >= 0 && codes[i]! >= codes[i + 1]!) i -= 1
    if (i < 0) return
    let j = codes.length - 1
    while (codes[j]! <= codes[i]!) j -= 1
    ;[codes[i], codes[j]] = [codes[j]!, codes[i]!]
    codes.splice(i + 1, codes.length, ...codes.slice(i + 1).reverse())
  }
}
