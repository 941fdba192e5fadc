import { Pattern } from './pattern'
import { suppressionFrom, type Suppression } from './suppression'
import { suppressionTask, type SuppressOptions } from './suppression-task'
import type { Table } from './table'

/**
 * Hides small counts, and the cheapest other cells that keep them from being worked out.
 *
 * Each hidden cell in turn is moved, up or down, through the sums until its range is as wide as asked; the
 * cells that have to move with it are its partners. A last pass publishes every partner that turns out to be
 * needless. Every move is kept as a possible table, so the pattern comes with its proof.
 *
 * Two-way tables are solved as networks; others by linear programming. The pattern is good, not the best:
 * finding the best is NP-hard (see `fewestCells` for small tables).
 *
 * @param table counts and the sums that tie them
 * @throws StatisticsError as `systemOf`; `out-of-range` for a threshold under 1, an unknown cell, a cell both
 * hidden and kept, or a zero in `alsoHide` where zeros are shown; `degenerate` if cells that must stay
 * published leave a hidden count deducible
 */
export function suppress(table: Table, options: SuppressOptions): Suppression {
  const task = suppressionTask(table, options)
  const pattern = new Pattern(task)
  pattern.protectAll()
  pattern.publishNeedless()
  return suppressionFrom(task, pattern)
}
