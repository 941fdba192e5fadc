import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkedBreakdown } from '@/lib/measures/linked-count'
import { areaAndCategory, groupingSets, ofAnArea, selectCuts, type Cut } from './cuts'

/** What is summed of the rows of a month. */
export type Sums = {
  /** `FROM … WHERE …` */
  readonly rows: string
  readonly board: string
  /** Number of the month of a row: an expression. */
  readonly month: string
  /** True where the row is counted in a month that has figures: an expression over `month`. */
  readonly inMonths: string
  readonly cuts: readonly Cut[]
  /** A condition (rates) or a number (sums and means) of a row; absent for counts. */
  readonly part?: { readonly kind: 'condition' | 'number'; readonly of: string }
  readonly others: readonly LinkedBreakdown[]
}

/**
 * Counts, sums, rates and means: one GROUP BY over the rows at the finest cut, then all areas and categories from it.
 * Makes the table `cells` (area_id, board_id, breakdown, category, month number, n, part).
 */
export function sumsSql({ rows, board, month, inMonths, cuts, part, others }: Sums): readonly string[] {
  const weights = others.flatMap((other, i) => ('each' in other ? [{ ...other, column: `w${i}` }] : []))
  const numerators = others.flatMap((other, i) =>
    'numeratorBy' in other ? [{ ...other, column: `c${i}` }] : [],
  )
  const of = !part ? '0' : part.kind === 'condition' ? `count(*) FILTER (${part.of})` : `sum(${part.of})`
  const base = `CREATE TEMP TABLE base AS
    SELECT ${board} AS board, ${month} AS month, ${selectCuts(cuts)}
      ${numerators.map(({ numeratorBy, column }) => `CASE WHEN ${part!.of} THEN ${numeratorBy} END AS ${column}, `).join('')}
      ${weights.map(({ each, column }) => `sum(${each}) AS ${column}, `).join('')}
      count(*) AS n, ${of} AS part
    ${rows} AND ${inMonths}
    GROUP BY ALL`
  const cells = `CREATE TEMP TABLE cells AS
    SELECT ${areaAndCategory(cuts)}, month, sum(n) AS n, sum(part)::DOUBLE AS part
    FROM base GROUP BY ${groupingSets(cuts, ['month'])} HAVING ${ofAnArea}`
  return [
    base,
    cells,
    ...weights.map(
      ({ name, of: category, column }) => `INSERT INTO cells
        SELECT area_id, board_id, ${sqlText(name)}, ${sqlText(category)}, month, w, 0 FROM (
          SELECT ${areaAndCategory([])}, month, sum(${column}) AS w
          FROM base GROUP BY ${groupingSets([], ['month'])} HAVING ${ofAnArea})`,
    ),
    // The numerator falls into categories, the denominator stays whole.
    ...numerators.map(
      ({ name, column }) => `INSERT INTO cells
        SELECT area_id, board_id, ${sqlText(name)}, part.category, month, whole.n, part.part
        FROM (SELECT ${areaAndCategory([{ name, by: column, column }])}, month, sum(part) AS part
              FROM base GROUP BY ${groupingSets([{ name, by: column, column }], ['month'], false)} HAVING ${ofAnArea}) AS part
        JOIN (SELECT area_id, month, n FROM cells WHERE breakdown = 'all') AS whole USING (area_id, month)
        WHERE part.category IS NOT NULL`,
    ),
    'DROP TABLE base',
  ]
}
