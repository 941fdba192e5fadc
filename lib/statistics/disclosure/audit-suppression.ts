import { requireNonNegative } from '../guards'
import { feasibleRanges, type FeasibleRange } from './feasible-ranges'
import type { Table } from './table'
import type { PriorKnowledge } from './unknowns'

export interface AuditOptions extends PriorKnowledge {
  /** Counts below it are small, by the data owner's decision. */
  readonly threshold: number
  /** Least width that a hidden cell's range must have. Default: the threshold, so that none is known small. */
  readonly width?: number
}

export interface AuditedRange extends FeasibleRange {
  /** The count can be worked out exactly. */
  readonly isDisclosed: boolean
  /** The count, whatever it is, can be known to be below the threshold. */
  readonly isKnownSmall: boolean
}

export interface SuppressionAudit {
  readonly ranges: readonly AuditedRange[]
  /** Names of hidden cells that can be worked out exactly. */
  readonly disclosed: readonly string[]
  /** Names of hidden cells whose range is narrower than asked. */
  readonly narrow: readonly string[]
  /** Every range is at least as wide as asked. */
  readonly isSafe: boolean
}

/**
 * Judges a suppression pattern, wherever it comes from, by what an outsider can deduce.
 *
 * @param hidden names of the hidden cells
 * @throws StatisticsError as {@link feasibleRanges}
 */
export function auditSuppression(
  table: Table,
  hidden: Iterable<string>,
  { threshold, width = threshold, ...prior }: AuditOptions,
): SuppressionAudit {
  requireNonNegative([threshold, width], 'The threshold and width')
  const ranges = feasibleRanges(table, hidden, prior).map((range) => ({
    ...range,
    isDisclosed: range.width === 0,
    isKnownSmall: range.max < threshold,
  }))
  const disclosed = ranges.filter((range) => range.isDisclosed).map((range) => range.cell)
  const narrow = ranges.filter((range) => range.width < width).map((range) => range.cell)
  return { ranges, disclosed, narrow, isSafe: narrow.length === 0 }
}
