import { coarser, publishedLevels, type Level } from '../lattice/lattice'
import { isSmall, ownLevel, type CountTable } from './count-table'
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
 * @returns by row its level. Where even all rows hidden leave a count open, firstOpenLevel says so: a row alone beside its
 *   total, or a total that is small itself
 */
export function protectTable(table: CountTable, options: ProtectTableOptions): Level[] {
  const { threshold, total, atLeast, begin, coarsest = 3 } = options
  const published = table.rows.map((row, number): Level => {
    const own = begin?.[number] ?? ownLevel(row, table, threshold)
    return Math.max(own, options.mayBeFiner ? 0 : total, atLeast?.[number] ?? 0) as Level
  })
  for (;;) {
    const open = firstOpenLevel(table, published, total, threshold)
    if (open === undefined) return published
    const row = nextRow(table, published, open, coarsest)
    if (row === undefined) return published
    published[row] = Math.max(coarser(published[row]!), coarser(open)) as Level
  }
}

/** The coarsest level at which a small count could be narrowed too far, if any. */
export function firstOpenLevel(
  table: CountTable,
  published: readonly Level[],
  total: Level,
  threshold: number,
): Level | undefined {
  let above: Ranges | undefined
  for (const level of [...publishedLevels].reverse()) {
    if (level < total) return undefined
    const ranges = hiddenRanges(table, published, level, above)
    if (isOpen(table, published, level, ranges, threshold)) return level
    above = ranges
  }
  return undefined
}

function isOpen(
  { lattice, rows, parts }: CountTable,
  published: readonly Level[],
  level: 0 | 1 | 2,
  { low, high }: Ranges,
  threshold: number,
): boolean {
  const count = lattice.periods[level]!.length
  return rows.some((row, number) => {
    if (published[number]! <= level) return false
    for (let period = 0; period < count; period += 1)
      for (const part of parts) {
        if (!isSmall(row, part, level, period, threshold)) continue
        let width = 0
        for (const atom of part.atoms) width += high[number]![atom]![period]! - low[number]![atom]![period]!
        if (width < threshold) return true
      }
    return false
  })
}

/** The smallest row published at this level; where there is none, the smallest that is published coarser. */
function nextRow(
  table: CountTable,
  published: readonly Level[],
  level: Level,
  coarsest: Level,
): number | undefined {
  const smallest = (isCandidate: (of: Level) => boolean) => {
    let best: number | undefined
    table.rows.forEach((row, number) => {
      if (isCandidate(published[number]!) && (best === undefined || row.weight < table.rows[best]!.weight))
        best = number
    })
    return best
  }
  return smallest((of) => of <= level) ?? smallest((of) => of > level && of < coarsest)
}
