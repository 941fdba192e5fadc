import { requireNonNegative, requireSameLength } from '../guards'

/** One period of a stock: what should be open by the flows, and what is reported. */
export interface StockBalance {
  readonly expected: number
  readonly reported: number
  /** Reported − expected: transfers, cases opened again, revisions, and errors. */
  readonly unexplained: number
}

/**
 * Opening + in − out against what is reported as open, for each period after the first. The difference is to
 * be shown, not hidden: it is how far the figures can be trusted.
 *
 * @param reported open cases at the end of each period
 * @param receipts, disposals of the same periods; those of the first period are not used
 * @throws StatisticsError `negative`, `not-finite` or `unequal-lengths`
 */
export function reconcileStock(
  reported: readonly number[],
  receipts: readonly number[],
  disposals: readonly number[],
): StockBalance[] {
  requireNonNegative(reported, 'The open cases')
  requireNonNegative(receipts, 'The receipts')
  requireNonNegative(disposals, 'The disposals')
  requireSameLength(reported, receipts, 'Open cases and receipts')
  requireSameLength(reported, disposals, 'Open cases and disposals')
  return reported.slice(1).map((now, index) => {
    const expected = reported[index]! + receipts[index + 1]! - disposals[index + 1]!
    return { expected, reported: now, unexplained: now - expected }
  })
}
