import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkedBreakdown } from '@/lib/measures/linked-count'
import { selectCuts, type Cut } from './cuts'
import { rolledUp } from './rolled-up'

/** What is summed of the rows of a month. */
export type Sums = {
  /** `FROM … WHERE …` */
  readonly rows: string
  readonly board: string
  /** Number of the month of a row: an expression. */
  readonly month: string
  /** True where that month has figures. */
  readonly inMonths: string
  readonly cuts: readonly Cut[]
  /** A condition (rates) or a number (sums and means) of a row; absent for counts. */
  readonly part?: { readonly kind: 'condition' | 'number'; readonly of: string }
  readonly others: readonly LinkedBreakdown[]
}

/** Statements that make tables, and what cells are selected from (area_id, board_id, breakdown, category, month number, n, part). */
export type SumsSql = { readonly statements: readonly string[]; readonly cells: string }

/**
 * Counts, sums, rates and means: one GROUP BY over the rows at the finest cut, then all areas and categories from it.
 *
 * @param asTable makes the table `cells` even where a query of the finest cut would do, for whoever needs it twice
 */
export function sumsSql(
  { rows, board, month, inMonths, cuts, part, others }: Sums,
  asTable = false,
): SumsSql {
  const weights = others.flatMap((other, i) => ('each' in other ? [{ ...other, column: `w${i}` }] : []))
  const numerators = others.flatMap((other, i) =>
    'numeratorBy' in other ? [{ ...other, column: `c${i}` }] : [],
  )
  const of = !part ? '0.0' : part.kind === 'condition' ? `count(*) FILTER (${part.of})` : `fsum(${part.of})`
  const base = `CREATE TEMP TABLE base AS
    SELECT ${board} AS board, ${month} AS month, ${selectCuts(cuts)}
      ${numerators.map(({ numeratorBy, column }) => `CASE WHEN ${part!.of} THEN ${numeratorBy} END AS ${column}, `).join('')}
      ${weights.map(({ each, column }) => `sum(${each}) AS ${column}, `).join('')}
      count(*)::DOUBLE AS n, (${of})::DOUBLE AS part
    ${rows} AND ${inMonths}
    GROUP BY ALL`
  const within = ['month']
  // A numerator's category cuts the base finer: rolling up must then add up even a single cut.
  const finest =
    numerators.length === 0
      ? []
      : [
          `CREATE TEMP TABLE finer AS FROM base`,
          `CREATE OR REPLACE TEMP TABLE base AS
    SELECT board, month, ${cuts.map(({ column }) => `${column}, `).join('')} sum(n) AS n, fsum(part) AS part
    FROM finer GROUP BY ALL`,
        ]
  const all = rolledUp({ base: 'base', cuts, within, sums: ['n', 'part'], by: 'fsum' })
  if (others.length === 0 && !asTable) return { statements: [base], cells: `(${all})` }
  const statements = [
    base,
    ...finest,
    `CREATE TEMP TABLE cells AS ${all}`,
    ...weights.map(({ name, of: category, column }) => {
      const whole = `(SELECT board, month, sum(${column})::DOUBLE AS n FROM base GROUP BY ALL)`
      return `INSERT INTO cells SELECT area_id, board_id, ${sqlText(name)}, ${sqlText(category)}, month, n, 0
        FROM (${rolledUp({ base: whole, cuts: [], within, sums: ['n'] })})`
    }),
    // The numerator falls into categories, the denominator stays whole: a month without any of a category has it too,
    // or months would not add up.
    ...numerators.map(({ name, column }) => {
      const own = `(SELECT board, month, ${column}, fsum(part) AS part FROM finer WHERE ${column} IS NOT NULL GROUP BY ALL)`
      const cut = { name, by: column, column }
      return `INSERT INTO cells
        WITH own AS (${rolledUp({ base: own, cuts: [cut], within, sums: ['part'], by: 'fsum', whole: false })})
        SELECT area_id, whole.board_id, ${sqlText(name)}, category, month, whole.n, coalesce(own.part, 0)
        FROM (SELECT area_id, board_id, month, n FROM cells WHERE breakdown = 'all') AS whole
        CROSS JOIN (SELECT DISTINCT category FROM own) AS every
        LEFT JOIN own USING (area_id, category, month)`
    }),
  ]
  return { statements, cells: 'cells' }
}
