import { requireFinite, requireNonNegative } from '../guards'

/**
 * In which period a path first comes to a target, coming down from above it (or up from below). Counted from 1;
 * 0 if it is there at the start; null if it never is, which is an answer, not an error.
 *
 * @param start the value before the first period
 * @throws StatisticsError `not-finite`
 */
export function periodsToTarget(start: number, path: readonly number[], target: number): number | null {
  requireFinite([start, target, ...path], 'The path and the target')
  if (start === target) return 0
  const reached = (value: number) => (start > target ? value <= target : value >= target)
  const index = path.findIndex(reached)
  return index < 0 ? null : index + 1
}

/**
 * Periods until nothing is open if flows stay as they are: open ÷ (disposals − receipts). Null (never) unless
 * disposals exceed receipts; 0 if nothing is open.
 *
 * @throws StatisticsError `negative` or `not-finite`
 */
export function periodsToClear(open: number, receipts: number, disposals: number): number | null {
  requireNonNegative([open, receipts, disposals], 'The open cases and flows')
  if (open === 0) return 0
  return disposals > receipts ? open / (disposals - receipts) : null
}
