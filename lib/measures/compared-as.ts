import type { MeasureDefinition } from './measure-definition'

/** What of a measure is compared between boards: shares of cases, or medians of durations. */
export type ComparedAs = 'share' | 'median'

/**
 * Whether boards are compared by a measure. A count or a stock says how large a board is; a mean has no limits that would
 * hold without knowing how its parts are spread.
 */
export function comparedAs({ kind, linked }: MeasureDefinition): ComparedAs | null {
  if (kind === 'rate' || kind === 'time-to-event') return 'share'
  if (kind !== 'duration') return null
  return linked && 'statistic' in linked.figure && linked.figure.statistic === 'mean' ? null : 'median'
}
