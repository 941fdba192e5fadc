import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { Figures } from './figures'

const key = 'measure, area_id, breakdown, category'
const month = '(year(month) * 12 + month(month) - 1)::INTEGER'

/**
 * Reads the counts behind all cells, without the days of durations.
 *
 * @param file cells/cell.parquet
 * @returns null where it has no rows
 */
export async function readFigures(duck: Duck, file: string): Promise<Figures | null> {
  // Names are read once for each series: as columns of the cells they would take most of the time.
  await duck.run(`
    CREATE OR REPLACE TEMP TABLE disclosure_series AS
    SELECT (row_number() OVER ())::INTEGER - 1 AS series, *
    FROM (SELECT ${key}, min(${month}) AS first, max(${month}) AS last
          FROM read_parquet(${sqlText(file)}) GROUP BY ${key} ORDER BY ${key})`)
  const [area, measure, breakdown, category, from, to] = (await columns(
    duck,
    `SELECT area_id::INTEGER, measure, breakdown, category, first, last FROM disclosure_series ORDER BY series`,
  )) as [number[], string[], string[], string[], number[], number[]]
  if (area.length === 0) return null
  const first = from.reduce((a, b) => Math.min(a, b))
  const last = to.reduce((a, b) => Math.max(a, b))
  const figures = new Figures(first, last - first + 1)
  const all = area.map((of, k) => figures.add(of, measure[k]!, breakdown[k]!, category[k]!, from[k]!, to[k]!))
  const [numbers, months, values, numerators, denominators] = (await columns(
    duck,
    `SELECT series, ${month} AS month, coalesce(value, 0), coalesce(numerator, 0), coalesce(denominator, 0)
     FROM read_parquet(${sqlText(file)}) JOIN disclosure_series USING (${key})`,
  )) as [number[], number[], number[], number[], number[]]
  for (let row = 0; row < numbers.length; row += 1) {
    const { value, numerator, denominator } = all[numbers[row]!]!
    const at = months[row]! - first
    value[at] = values[row]!
    numerator[at] = numerators[row]!
    denominator[at] = denominators[row]!
  }
  figures.addWithoutBoard()
  return figures
}

async function columns(duck: Duck, sql: string): Promise<unknown[][]> {
  const reader = await duck.connection.runAndReadAll(sql)
  return reader.getColumns()
}
