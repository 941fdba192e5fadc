import type { Family } from '../families/family'
import type { Level } from '../lattice/lattice'
import { lineLattice, monthsLattice, shareLattice } from '../lattice/stock-lattices'
import { decideLine, type Line, type LineTask } from './decide-line'
import { followStock } from './follow-stock'
import type { Figures } from './figures'
import type { Levels } from './levels'

export interface StockTask extends LineTask {
  readonly family: Family
  /** The levels decided so far: those of the flows that a stock follows are among them. */
  readonly levels: Levels
}

type StockLevel = (area: number, breakdown: string, category: string) => Level

export interface StockLevels {
  readonly open: StockLevel
  readonly share: StockLevel
  /**
   * Whether what comes in and goes out has to be hidden, too, by a breakdown of an area: so few are open in each category
   * that what changes from month to month would tell how many.
   */
  readonly isWhollyHidden: (area: number, breakdown: string) => boolean
}

/**
 * How finely stocks are published: hidden throughout or by month, for what is open in one month follows from another month
 * and what came in and went out (stock-lattices.ts); those that follow flows of other families as finely as these are.
 */
export function decideStocks(task: StockTask): StockLevels {
  const { figures } = task
  const { open, share, follows } = task.family.stock!
  const flows = follows ?? task.family.members.filter((id) => id !== open && id !== share)
  const hasFlows = (breakdown: string) => flows.some((id) => figures.breakdowns(id).includes(breakdown))
  const line: Line = {
    measure: open,
    hiddenLevel: () => 3,
    lattice: flows.length > 0 ? lineLattice : monthsLattice(lengthOf(figures, open)),
    columnsOf: ({ value }) =>
      flows.length > 0 ? [value.reduce((a, b) => Math.min(a, b), Infinity)] : [...value],
  }
  if (follows) {
    const followed = followStock(task, line, follows, hasFlows)
    return { open: followed, share: () => 3, isWhollyHidden: () => false }
  }
  const stock = decideLine(
    task,
    line,
    () => false,
    (categories) => [categories],
  )
  const isWhollyHidden = (area: number, breakdown: string) =>
    hasFlows(breakdown) && stock.isNarrow(area, breakdown)
  const monthOr = (isHidden: boolean): Level => (isHidden ? 3 : 0)
  if (share === undefined || !figures.range(share))
    return { open: (...of) => monthOr(stock.isHidden(...of)), share: () => 3, isWhollyHidden }
  const shareLine: Line = {
    measure: share,
    // Where what is open is hidden, nothing is known of the sum of the two columns.
    hiddenLevel: (...of) => (stock.isHidden(...of) ? 3 : 1),
    lattice: shareLattice(lengthOf(figures, share)),
    columnsOf: ({ numerator, denominator }) =>
      [...numerator].flatMap((part, month) => [part, denominator[month]! - part]),
  }
  const shares = decideLine(task, shareLine, stock.isHidden, (categories) => [categories])
  // Age bands add up to the share and to the rest, where the share is published.
  const isOld = (band: string) => Number.parseInt(band) >= 365
  const byAge = decideLine(
    task,
    line,
    () => false,
    (categories, area) =>
      shares.isHidden(area, 'all', 'all')
        ? [categories]
        : [categories.filter(isOld), categories.filter((band) => !isOld(band))],
  )
  return {
    open: (area, breakdown, category) =>
      monthOr((breakdown === 'age-band' ? byAge : stock).isHidden(area, breakdown, category)),
    share: (...of) => monthOr(shares.isHidden(...of)),
    isWhollyHidden,
  }
}

function lengthOf(figures: Figures, measure: string): number {
  const range = figures.range(measure)
  return range ? range.last - range.first + 1 : 0
}
