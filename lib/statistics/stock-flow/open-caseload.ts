import { requireNonNegative, requireSameLength } from '../guards'

/**
 * Open cases at the end of each period: those open before, plus receipts, less disposals, and never below 0.
 *
 * @param start open cases before the first period, 0 or more
 * @returns the open cases, and what was disposed of: less than given where there was less to dispose of
 * @throws StatisticsError `negative`, `not-finite` or `unequal-lengths`
 */
export function openCaseload(
  start: number,
  receipts: readonly number[],
  disposals: readonly number[],
): { readonly open: readonly number[]; readonly disposed: readonly number[] } {
  requireNonNegative(start, 'The open cases')
  requireNonNegative(receipts, 'The receipts')
  requireNonNegative(disposals, 'The disposals')
  requireSameLength(receipts, disposals, 'Receipts and disposals')
  let before = start
  const open: number[] = []
  const disposed = receipts.map((received, period) => {
    const available = before + received
    const done = Math.min(disposals[period]!, available)
    before = available - done
    open.push(before)
    return done
  })
  return { open, disposed }
}
