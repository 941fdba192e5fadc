import { requireNonEmpty, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import { fewestCells, type FewestCells } from './fewest-cells'
import { cellId, sumTable } from './sum-table'
import { suppress } from './suppress'
import type { SuppressOptions } from './suppression-task'

export interface MojSuppressionOptions {
  /** Counts at or below it are hidden (not below it, as elsewhere here). */
  readonly threshold: number
  /** Which totals are published: of rows, of columns, or both. */
  readonly where: readonly ('row' | 'col')[]
  /** Whether a zero counts as small. Default true. Zeros can be hidden as partners either way. */
  readonly suppressZero?: boolean
}

export interface MojSuppression {
  /** Whether each count is hidden, in the shape of the input. */
  readonly pattern: readonly (readonly boolean[])[]
  /** Number of hidden counts, and their sum. */
  readonly nodes: number
  readonly suppressedTotal: number
  /** Names of totals that had to be hidden too, as no pattern of counts alone is safe. Mostly none. */
  readonly hiddenTotals: readonly string[]
  /** Whether it is proved that no safe pattern hides fewer counts, or as many with a smaller sum. */
  readonly isFewest: boolean
}

/** Above this many counts the proof that a pattern is the smallest takes too long to try. */
const MOST_FOR_FEWEST = 150

/**
 * Row and column suppression with the interface and defaults of the Ministry's mojSuppression package (0.1.0,
 * `suppress_single_group`): at or below the threshold, zeros included, fewest counts first and then the
 * smallest sum. Unlike it, the pattern is proved: where the totals are published, no hidden count can be worked
 * out exactly from any combination of rows and columns. Ties are broken by the order of the table, not by
 * chance.
 *
 * @param counts a table without its totals, one list for each row
 * @throws StatisticsError `empty`, `unequal-lengths`, or as `suppress`
 */
export function mojSuppression(
  counts: readonly (readonly number[])[],
  { threshold, where, suppressZero = true }: MojSuppressionOptions,
): MojSuppression {
  requireNonEmpty(counts, 'The table')
  requireNonEmpty(where, 'The orientation of suppression')
  requireWhole(threshold, 'The threshold')
  const rows = counts.map((_, row) => `r${row + 1}`)
  const columns = counts[0]!.map((_, column) => `c${column + 1}`)
  if (counts.some((row) => row.length !== columns.length))
    throw new StatisticsError('unequal-lengths', 'Every row of a table must have the same length')

  const value = new Map(rows.flatMap((row, r) => columns.map((col, c) => [cellId(row, col), counts[r]![c]!])))
  const table = sumTable(
    [
      { leaves: rows, sums: where.includes('col') ? { Total: rows } : {} },
      { leaves: columns, sums: where.includes('row') ? { Total: columns } : {} },
    ],
    (row, col) => value.get(cellId(row!, col!))!,
  )
  const totals = table.cells.map((cell) => cell.id).filter((id) => !value.has(id))
  const sum = table.cells.reduce((total, cell) => total + cell.value, 1)
  const isSmall = (id: string) => value.get(id)! <= threshold && (suppressZero || value.get(id)! > 0)
  const options: SuppressOptions = {
    // Totals are never small here, so what is small is said cell by cell.
    threshold: 1,
    width: 1,
    zeros: 'partners',
    alsoHide: [...value.keys()].filter(isSmall),
    price: (cell) => sum + cell.value,
  }
  const solve = (chosen: SuppressOptions): FewestCells =>
    value.size > MOST_FOR_FEWEST
      ? { ...suppress(table, chosen), isCheapest: false }
      : fewestCells(table, chosen)
  const { hidden, isCheapest } = keepingTotals(solve, options, totals)
  const isHidden = new Set(hidden)
  const hiddenCounts = hidden.filter((id) => value.has(id))
  return {
    pattern: rows.map((row) => columns.map((column) => isHidden.has(cellId(row, column)))),
    nodes: hiddenCounts.length,
    suppressedTotal: hiddenCounts.reduce((total, id) => total + value.get(id)!, 0),
    hiddenTotals: hidden.filter((id) => !value.has(id)),
    isFewest: isCheapest,
  }
}

/** Publishes every total if that can be safe (a table of one column, say, is not), else as many as can be. */
function keepingTotals(
  solve: (options: SuppressOptions) => FewestCells,
  options: SuppressOptions,
  totals: readonly string[],
): FewestCells {
  try {
    return solve({ ...options, keep: totals })
  } catch (error) {
    if (error instanceof StatisticsError && error.kind === 'degenerate') return solve(options)
    throw error
  }
}
