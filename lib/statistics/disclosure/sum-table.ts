import { requireNonEmpty } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Cell, Equation, Table } from './table'

/** One way the counts are split: its codes, and the sums among them that are published. */
export interface Dimension {
  /** Codes that are not sums, in order. */
  readonly leaves: readonly string[]
  /** Sum code → the codes that add up to it (leaves or other sums), such as regions of boards, or a total. */
  readonly sums?: Readonly<Record<string, readonly string[]>>
}

const SEPARATOR = '|'

/** The name of a cell: its code in each dimension, joined by a bar. */
export const cellId = (...codes: readonly string[]): string => codes.join(SEPARATOR)

/**
 * Builds a table with all its sums from counts of the finest cells: any number of dimensions, each with any
 * levels (month ⊂ quarter ⊂ year, category ⊂ total, board ⊂ England and Wales). A code may lie in several sums.
 *
 * @param count the count of a finest cell, given its code in each dimension
 * @throws StatisticsError `empty` for a dimension without codes; `out-of-range` for a sum over an unknown code
 * or over itself
 */
export function sumTable(dimensions: readonly Dimension[], count: (...codes: string[]) => number): Table {
  const codes = dimensions.map((dimension) => {
    requireNonEmpty(dimension.leaves, 'The codes of a dimension')
    return [...dimension.leaves, ...Object.keys(dimension.sums ?? {})]
  })
  const leavesOf = dimensions.map(leavesBelow)

  const cells = product(codes).map((names): Cell => {
    const leaves = product(names.map((name, axis) => leavesOf[axis]!(name)))
    return { id: cellId(...names), value: leaves.reduce((sum, leaf) => sum + count(...leaf), 0) }
  })

  const equations: Equation[] = dimensions.flatMap((dimension, axis) =>
    Object.entries(dimension.sums ?? {}).flatMap(([sum, parts]) =>
      product(codes.with(axis, [sum])).map((names) =>
        Object.fromEntries([
          ...parts.map((part) => [cellId(...names.with(axis, part)), 1]),
          [cellId(...names), -1],
        ]),
      ),
    ),
  )
  return { cells, equations }
}

/** A two-way table of counts with row totals, column totals and their total, all under the code `Total`. */
export function crossTable(
  counts: readonly (readonly number[])[],
  rows = counts.map((_, row) => `r${row + 1}`),
  columns = (counts[0] ?? []).map((_, column) => `c${column + 1}`),
): Table {
  if (counts.length !== rows.length || counts.some((row) => row.length !== columns.length))
    throw new StatisticsError('unequal-lengths', 'Every row of a table must be as long as its header')
  const value = new Map(
    rows.flatMap((row, r) => columns.map((column, c) => [cellId(row, column), counts[r]![c]!])),
  )
  return sumTable(
    [
      { leaves: rows, sums: { Total: rows } },
      { leaves: columns, sums: { Total: columns } },
    ],
    (row, column) => value.get(cellId(row!, column!))!,
  )
}

/** Looks up the leaves below a code; each code once, however many paths lead to it within one sum. */
function leavesBelow({ leaves, sums = {} }: Dimension): (code: string) => readonly string[] {
  const isLeaf = new Set(leaves)
  const known = new Map<string, readonly string[]>()
  const find = (code: string, above: readonly string[]): readonly string[] => {
    if (isLeaf.has(code)) return [code]
    const found = known.get(code)
    if (found) return found
    const parts = sums[code]
    if (!parts || above.includes(code))
      throw new StatisticsError('out-of-range', `${code} is neither a code nor a sum of other codes`)
    const below = parts.flatMap((part) => find(part, [...above, code]))
    known.set(code, below)
    return below
  }
  return (code) => find(code, [])
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])
}
