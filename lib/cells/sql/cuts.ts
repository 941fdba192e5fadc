import { sqlText } from '@/lib/database/duck/sql-text'
import { englandAndWales } from '@/lib/boards/areas'
import type { LinkedBreakdown, LinkedCount } from '@/lib/measures/linked-count'

/** A partition as a column of the base table. */
export type Cut = { readonly name: string; readonly by: string; readonly column: string }

/** The partitions among breakdowns, each with a column of its own: k0, k1, … */
export function cutsOf(breakdowns: readonly LinkedBreakdown[]): readonly Cut[] {
  return breakdowns
    .filter((each) => 'by' in each)
    .map(({ name, by }, index) => ({ name, by, column: `k${index}` }))
}

export const boardColumn: Record<LinkedCount['board'], string> = {
  home: 'home_board',
  court: 'court_board',
  'own-force': 'own_board',
}

/** `expression AS k0, …, ` for the select list of a base table, with a comma behind each. */
export const selectCuts = (cuts: readonly Cut[]): string =>
  cuts.map(({ by, column }) => `${by} AS ${column}, `).join('')

/**
 * One pass for all areas and categories: boards and England and Wales (every row, those without a board too), each
 * whole and by every partition.
 *
 * @param within columns that stay in every set, such as the month
 * @param whole whether the uncut whole is wanted too
 */
export function groupingSets(cuts: readonly Cut[], within: readonly string[], whole = true): string {
  const sets = [...(whole ? [[]] : []), ...cuts.map(({ column }) => [column])].flatMap((cut) => [
    cut,
    ['board', ...cut],
  ])
  return `GROUPING SETS (${sets.map((set) => `(${[...set, ...within].join(', ')})`).join(', ')})`
}

/** The columns area_id, board_id, breakdown and category of a query that groups by groupingSets. */
export function areaAndCategory(cuts: readonly Cut[]): string {
  const choose = (of: (cut: Cut) => string) =>
    cuts.length === 0
      ? `'all'`
      : `CASE ${cuts.map((cut) => `WHEN GROUPING(${cut.column}) = 0 THEN ${of(cut)}`).join(' ')} ELSE 'all' END`
  return `CASE WHEN GROUPING(board) = 1 THEN ${englandAndWales.id} ELSE board END::SMALLINT AS area_id,
    CASE WHEN GROUPING(board) = 1 THEN NULL ELSE board END::SMALLINT AS board_id,
    ${choose(({ name }) => sqlText(name))} AS breakdown, ${choose(({ column }) => column)} AS category`
}

/** Rows without a board are counted in England and Wales only. For the HAVING of the same query. */
export const ofAnArea = '(GROUPING(board) = 1 OR board IS NOT NULL)'
