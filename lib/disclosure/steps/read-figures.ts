import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { Figures } from './figures'

/**
 * Reads the counts behind all cells, without the days of durations.
 *
 * @param file cells/cell.parquet
 * @returns null where it has no rows
 */
export async function readFigures(duck: Duck, file: string): Promise<Figures | null> {
  await duck.run(`
    CREATE OR REPLACE TEMP TABLE disclosure_cell AS
    SELECT area_id, measure, breakdown, category, year(month) * 12 + month(month) - 1 AS month,
      coalesce(value, 0) AS value, coalesce(numerator, 0) AS numerator, coalesce(denominator, 0) AS denominator
    FROM read_parquet(${sqlText(file)})`)
  const series = await columns(
    duck,
    `SELECT area_id, measure, breakdown, category, min(month), max(month) FROM disclosure_cell
     GROUP BY area_id, measure, breakdown, category ORDER BY area_id, measure, breakdown, category`,
  )
  const [area, measure, breakdown, category, from, to] = series as [
    number[],
    string[],
    string[],
    string[],
    bigint[],
    bigint[],
  ]
  if (area.length === 0) return null
  const first = from.reduce((a, b) => (b < a ? b : a))
  const last = to.reduce((a, b) => (b > a ? b : a))
  const figures = new Figures(Number(first), Number(last - first) + 1)
  await duck.run(`
    CREATE OR REPLACE TEMP TABLE disclosure_series AS
    SELECT row_number() OVER (ORDER BY area_id, measure, breakdown, category)::INTEGER - 1 AS series,
      area_id, measure, breakdown, category
    FROM (SELECT DISTINCT area_id, measure, breakdown, category FROM disclosure_cell)`)
  const cells = await columns(
    duck,
    `SELECT series, month::INTEGER, value, numerator, denominator
     FROM disclosure_cell JOIN disclosure_series USING (area_id, measure, breakdown, category)`,
  )
  const [numbers, months, values, numerators, denominators] = cells as number[][]
  const all = area.map((of, k) =>
    figures.add(of, measure[k]!, breakdown[k]!, category[k]!, Number(from[k]!), Number(to[k]!)),
  )
  for (let row = 0; row < numbers!.length; row += 1) {
    const { value, numerator, denominator } = all[numbers![row]!]!
    const at = months![row]! - Number(first)
    value[at] = values![row]!
    numerator[at] = numerators![row]!
    denominator[at] = denominators![row]!
  }
  figures.addWithoutBoard()
  return figures
}

async function columns(duck: Duck, sql: string): Promise<unknown[][]> {
  const reader = await duck.connection.runAndReadAll(sql)
  return reader.getColumns()
}
