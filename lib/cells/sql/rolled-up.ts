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
export function rolledUp(rollUp: RollUp): string {
  const { cuts, within, sums } = rollUp
  const keep = [...within, ...sums].map((column) => `, ${column}`).join('')
  return `SELECT area_id, ${boardOfArea}, ${decoded(cuts)}${keep} FROM (${rolledUpCodes(rollUp)})`
}

/** The board of an area, of which there are only boards and England and Wales. */
export const boardOfArea = `CASE WHEN area_id <> ${englandAndWales.id} THEN area_id END AS board_id`

/** `breakdown` and `category` of a row of `rolledUpCodes`. */
export function decoded(cuts: readonly Cut[]): string {
  if (cuts.length === 0) return `'all' AS breakdown, 'all' AS category`
  const names = cuts.map(({ name }, i) => `WHEN ${i + 1} THEN ${sqlText(name)}`).join(' ')
  const categories = cuts
    .map(({ nameOf = (k) => k }, i) => `WHEN ${i + 1} THEN ${nameOf('category')}`)
    .join(' ')
  return `CASE cut ${names} ELSE 'all' END AS breakdown, CASE cut ${categories} ELSE 'all' END AS category`
}

/**
 * The same with the number of the cut, from 1, as `cut` (0: the whole) and the category as the column of the cut has it
 * (blank of the whole): texts are many times as dear to group by as numbers. Columns: area_id, cut, category, within,
 * sums.
 */
export function rolledUpCodes({ base, cuts, within, sums, by = 'sum', whole = true }: RollUp): string {
  const keep = within.map((column) => `, ${column}`).join('')
  const added = sums.map((column) => `, ${by}(${column}) AS ${column}`).join('')
  const asIs = sums.map((column) => `, ${column}`).join('')
  const cut = cuts.map(({ column }, i) => {
    const head = `SELECT board, ${i + 1}::UTINYINT AS cut, ${column} AS category${keep}`
    // One cut: the base has a row for each of its categories already.
    return cuts.length === 1 ? `${head}${asIs} FROM ${base}` : `${head}${added} FROM ${base} GROUP BY ALL`
  })
  const all = `SELECT board, 0::UTINYINT AS cut, NULL AS category${keep}`
  const uncut = !cuts[0] ? `${all}${asIs} FROM ${base}` : `${all}${added} FROM cut WHERE cut = 1 GROUP BY ALL`
  const parts = [...(cuts[0] ? ['FROM cut'] : []), ...(whole ? [uncut] : [])]
  return `
    WITH ${cuts[0] ? `cut AS MATERIALIZED (${cut.join(' UNION ALL ')}), ` : ''}
    by_board AS MATERIALIZED (${parts.join(' UNION ALL ')})
    SELECT board::SMALLINT AS area_id, cut, category${keep}${asIs}
    FROM by_board WHERE board IS NOT NULL
    UNION ALL
    SELECT ${englandAndWales.id}::SMALLINT, cut, category${keep}${added}
    FROM by_board GROUP BY ALL`
}
