import { englandAndWales } from '@/lib/boards/areas'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { Cut } from './cuts'

export type RollUp = {
  /** A table with `board`, the columns of the cuts, those of `within`, and those that are added up. */
  readonly base: string
  readonly cuts: readonly Cut[]
  /** Columns that every row keeps, such as the month. */
  readonly within: readonly string[]
  /** Columns that are added up. */
  readonly sums: readonly string[]
  /** How they are added up; default `sum`. */
  readonly by?: 'sum' | 'fsum'
  /** Whether the uncut whole is wanted too; default true. */
  readonly whole?: boolean
}

/**
 * A query of the base table by all areas and categories: boards and England and Wales (every row, those without a
 * board too), each whole and by every partition. Columns: area_id, board_id, breakdown, category, within, sums.
 *
 * Each step adds up the step before it: cuts from the base, the whole from a cut, England and Wales from its boards.
 * GROUPING SETS say the same in one statement, but start again from the base for every set: more than twice the work
 * where a base has a row a day.
 */
export function rolledUp({ base, cuts, within, sums, by = 'sum', whole = true }: RollUp): string {
  const keep = within.map((column) => `, ${column}`).join('')
  const added = sums.map((column) => `, ${by}(${column}) AS ${column}`).join('')
  const asIs = sums.map((column) => `, ${column}`).join('')
  const cut = cuts.map(({ name, column }) => {
    const head = `SELECT board, ${sqlText(name)} AS breakdown, ${column} AS category${keep}`
    // One cut: the base has a row for each of its categories already.
    return cuts.length === 1 ? `${head}${asIs} FROM ${base}` : `${head}${added} FROM ${base} GROUP BY ALL`
  })
  const first = cuts[0]
  const all = `SELECT board, 'all' AS breakdown, 'all' AS category${keep}`
  const uncut = !first
    ? `${all}${asIs} FROM ${base}`
    : `${all}${added} FROM cut WHERE breakdown = ${sqlText(first.name)} GROUP BY ALL`
  const parts = [...(first ? ['FROM cut'] : []), ...(whole ? [uncut] : [])]
  return `
    WITH ${first ? `cut AS MATERIALIZED (${cut.join(' UNION ALL ')}), ` : ''}
    by_board AS MATERIALIZED (${parts.join(' UNION ALL ')})
    SELECT board::SMALLINT AS area_id, board::SMALLINT AS board_id, breakdown, category${keep}${asIs}
    FROM by_board WHERE board IS NOT NULL
    UNION ALL
    SELECT ${englandAndWales.id}::SMALLINT, NULL::SMALLINT, breakdown, category${keep}${added}
    FROM by_board GROUP BY ALL`
}
