import { sum } from '../mean'
import { StatisticsError } from '../statistics-error'

/** Sums of whole blocks of a series: months into quarters, quarters into years. */
export interface BlockSums {
  /** Null where a part is missing. */
  readonly values: readonly (number | null)[]
  /** Index in the series of the first part of each block. */
  readonly starts: readonly number[]
}

/**
 * Adds up blocks of equal size; incomplete ones at either end are left out, never scaled up.
 *
 * @param before parts ahead of the first whole block, from 0 to size − 1: 2 for a series from February by quarters
 */
export function blockSums(values: readonly (number | null)[], size: number, before = 0): BlockSums {
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(before) || before < 0 || before >= size)
    throw new StatisticsError('out-of-range', `Blocks of ${size} cannot start after ${before} parts`)
  const starts: number[] = []
  for (let start = before; start + size <= values.length; start += size) starts.push(start)
  return {
    starts,
    values: starts.map((start) => {
      const parts = values.slice(start, start + size)
      return parts.includes(null) ? null : sum(parts as number[])
    }),
  }
}
