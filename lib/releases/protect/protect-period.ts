import { chooseHidden, type CountedCell } from './choose-hidden'

/** The counts of one board in one period: of all offences, and of each category of a breakdown. */
export type BoardCounts = {
  readonly areaId: number
  /** Null where the board has no figure of all offences. */
  readonly all: readonly (number | null)[] | null
  readonly categories: readonly (CountedCell & { readonly breakdown: string })[]
}

export type HiddenCell = { readonly areaId: number; readonly breakdown: string; readonly category: string }

/**
 * Which cells of a group of measures to hide in one period, over all that a person can put together: a board's
 * categories add to its total, and the boards' totals add to England and Wales. Categories of England and Wales are
 * not published, so nothing adds up across boards but the totals.
 *
 * @param nationIsPublished whether England and Wales has a figure in this period
 */
export function protectPeriod(
  boards: readonly BoardCounts[],
  threshold: number,
  nationIsPublished: boolean,
): readonly HiddenCell[] {
  const totals = boards.flatMap(({ areaId, all }) => (all ? [{ id: String(areaId), counts: all }] : []))
  const hiddenTotals = chooseHidden(totals, threshold, nationIsPublished)
  return boards.flatMap(({ areaId, all, categories }) => {
    const total = hiddenTotals.has(String(areaId)) ? [{ areaId, breakdown: 'all', category: 'all' }] : []
    const breakdowns = [...new Set(categories.map((cell) => cell.breakdown))]
    const parts = breakdowns.flatMap((breakdown) => {
      const cells = categories.filter((cell) => cell.breakdown === breakdown)
      // Of a hidden total no part is shown, for all parts together would be the total.
      const hidden = total.length
        ? new Set(cells.map((cell) => cell.id))
        : chooseHidden(cells, threshold, all !== null)
      return [...hidden].map((category) => ({ areaId, breakdown, category }))
    })
    return [...total, ...parts]
  })
}
