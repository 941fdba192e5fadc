import { requireFinite, requireNonEmpty, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'

/** The nine sample quantiles of Hyndman and Fan (1996), as R numbers them. Type 2 gives the usual median. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Room for a product such as n·p that is a whole number on paper but not in binary. */
const fuzz = 4 * Number.EPSILON

/**
 * Quantile of n ordered values, read by rank (1 to n), so that a histogram needs no list of values.
 * Types 1 to 3 give values that occur (or the mean of two); 4 to 9 interpolate.
 */
export function quantileByRank(
  n: number,
  valueAt: (rank: number) => number,
  p: number,
  type: QuantileType = 2,
): number {
  if (!(n > 0)) throw new StatisticsError('empty', 'A quantile needs at least one value')
  requireProbability(p, 'p')
  const at = (rank: number) => valueAt(Math.min(n, Math.max(1, rank)))
  const position = positionOf(n, p, type)
  const whole = Math.floor(position + fuzz * Math.max(1, position))
  const rest = Math.max(0, position - whole)
  const exact = rest <= fuzz * Math.max(1, position)
  const low = at(whole)
  const weight = weightOf(type, exact ? 0 : rest, whole)
  // Equal neighbours are returned as they are, without rounding.
  const high = weight === 0 ? low : at(whole + 1)
  return weight === 0 || low === high ? low : weight === 1 ? high : (1 - weight) * low + weight * high
}

/** Where the quantile lies between ranks. */
function positionOf(n: number, p: number, type: QuantileType): number {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return n * p
    case 3:
      return n * p - 0.5
    case 5:
      return n * p + 0.5
    case 6:
      return (n + 1) * p
    case 7:
      return 1 + (n - 1) * p
    case 8:
      return 1 / 3 + (n + 1 / 3) * p
    case 9:
      return 3 / 8 + (n + 1 / 4) * p
  }
}

/** How much of the next value counts, `rest` of the way from one rank to the next. */
function weightOf(type: QuantileType, rest: number, rank: number): number {
  if (type === 1) return rest > 0 ? 1 : 0
  if (type === 2) return rest > 0 ? 1 : 0.5
  if (type === 3) return rest > 0 || Math.abs(rank % 2) === 1 ? 1 : 0
  return rest
}

/** Quantile of values already in ascending order. Throws `empty`, `out-of-range`. */
export function sortedQuantile(sorted: readonly number[], p: number, type: QuantileType = 2): number {
  return quantileByRank(sorted.length, (rank) => sorted[rank - 1]!, p, type)
}

/** Quantile of values in any order. Throws `empty`, `not-finite`, `out-of-range`. */
export function quantile(values: readonly number[], p: number, type: QuantileType = 2): number {
  requireNonEmpty(values, 'The values')
  requireFinite(values, 'The values')
  return sortedQuantile(
    [...values].sort((a, b) => a - b),
    p,
    type,
  )
}
