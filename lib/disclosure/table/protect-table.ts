import { coarser, publishedLevels, type Level } from '../lattice/lattice'
import { isSmall, ownLevel, type CountTable, type Part } from './count-table'
import { hiddenRanges, type Ranges } from './hidden-ranges'

export interface ProtectTableOptions {
  /** Counts below it are small. */
  readonly threshold: number
  /** The finest level at which the total of the rows is published. */
  readonly total: Level
  /** Rows may be published finer than their total: boards beside England and Wales. */
  readonly mayBeFiner?: boolean
  /** By row the finest level that it may have, where other tables ask for it. */
  readonly atLeast?: readonly Level[]
  /** By row the level to begin with, instead of the finest without a small period. */
  readonly begin?: readonly Level[]
  /** The level beyond which no row is hidden: 3 by default. */
  readonly coarsest?: Level
}

/**
 * How finely each row of a table can be published beside its total: at the finest level at which no period is small,
 * and coarser where that would let a small count of another row be narrowed to less than the threshold (hiddenRanges).
 * Then the smallest row still published joins the hidden ones.
 *
 * @returns by row its level. Where even all rows hidden leave a count open, firstOpen says so: a row alone beside its
 *   total, or a total that is small itself
 */
export function protectTable(table: CountTable, options: ProtectTableOptions): Level[] {
  const { threshold, total, atLeast, begin, coarsest = 3 } = options
  const published = table.rows.map((row, number): Level => {
    const own = begin?.[number] ?? ownLevel(row, table, threshold)
    return Math.max(own, options.mayBeFiner ? 0 : total, atLeast?.[number] ?? 0) as Level
  })
  for (;;) {
    const open = firstOpen(table, published, total, threshold)
    if (open === undefined) return published
    const row = nextRow(table, published, open, threshold, coarsest)
    if (row === undefined) return published
    published[row] = Math.max(coarser(published[row]!), coarser(open.level)) as Level
  }
}

interface Open {
  readonly level: 0 | 1 | 2
  readonly row: number
  readonly period: number
  readonly part: Part
}

/** A small count that could be narrowed too far, at the coarsest level that has one, if any. */
export function firstOpen(
  table: CountTable,
  published: readonly Level[],
  total: Level,
  threshold: number,
): Open | undefined {
  const { lattice, rows, parts } = table
  if (published.every((level) => level <= total)) return undefined
  let above: Ranges | undefined
  for (const level of [...publishedLevels].reverse()) {
    if (level < total) return undefined
    const ranges = hiddenRanges(table, published, level, above)
    const count = lattice.periods[level]!.length
    for (let row = 0; row < rows.length; row += 1) {
      if (published[row]! <= level) continue
      for (let period = 0; period < count; period += 1)
        for (const part of parts)
          if (
            isSmall(rows[row]!, part, level, period, threshold) &&
            isNarrow(ranges, row, period, part, threshold)
          )
            return { level, row, period, part }
    }
    above = ranges
  }
  return undefined
}

function isNarrow(
  { low, high }: Ranges,
  row: number,
  period: number,
  part: Part,
  threshold: number,
): boolean {
  let width = 0
  for (const atom of part.atoms) width += high[row]![atom]![period]! - low[row]![atom]![period]!
  return width < threshold
}

/**
 * The row to hide next: the open one itself where its own sum is too small to give it room; else the smallest row that
 * is published at this level; where there is none, the smallest that is published coarser.
 */
function nextRow(
  { lattice, rows }: CountTable,
  published: readonly Level[],
  { level, row, period, part }: Open,
  threshold: number,
  coarsest: Level,
): number | undefined {
  const parent = lattice.parents[level]![period]!
  if (parent >= 0 && published[row] === level + 1 && published[row]! < coarsest) {
    const room = part.atoms.reduce((sum, atom) => sum + rows[row]!.sums[level + 1]![atom]![parent]!, 0)
    if (room < threshold) return row
  }
  const smallest = (isCandidate: (of: Level) => boolean) => {
    let best: number | undefined
    rows.forEach(({ weight }, number) => {
      if (isCandidate(published[number]!) && (best === undefined || weight < rows[best]!.weight))
        best = number
    })
    return best
  }
  return smallest((of) => of <= level) ?? smallest((of) => of > level && of < coarsest)
}
