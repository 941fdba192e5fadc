import { requireFinite } from '../guards'

/**
 * Net change of a stock from each period to the next: what is charted of open cases, since levels follow from
 * each other and would signal nearly always. As long as the levels; null first, across a gap and at a break.
 *
 * @param levels at period ends; null where not known
 * @param breakAt indices at which the way of counting changed
 */
export function netChange(
  levels: readonly (number | null)[],
  breakAt: readonly number[] = [],
): (number | null)[] {
  requireFinite(
    levels.filter((level) => level !== null),
    'The levels',
  )
  const breaks = new Set(breakAt)
  return levels.map((level, i) => {
    const before = levels[i - 1]
    return level === null || before === null || before === undefined || breaks.has(i) ? null : level - before
  })
}
