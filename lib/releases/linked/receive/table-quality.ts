import { z } from 'zod'
import { forces } from '@/lib/boards/forces'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import type { DeliveryTable } from '../../contract/column'
import { tableOf } from '../../contract/delivery-contract'
import { recordFile } from './cross-checks'
import { withoutWords } from './receive-failed'
import type { TableQuality } from './receive-report'
import type { Reception } from './reception'

const boardOf = new Map(forces.map(({ code, boardId }) => [code, boardId]))
const number = z.union([z.bigint(), z.number()]).transform(Number)
const group = z
  .object({ area: z.string().nullable(), month: z.string().nullable(), rows: number })
  .catchall(z.union([z.bigint(), z.date(), z.null()]))

type Group = TableQuality['groups'][number]

/** What the records of a table are like: completeness of each column, dates out of order, last dates. */
export async function tableQuality(reception: Reception, table: DeliveryTable): Promise<TableQuality> {
  const columns = table.columns.map(({ name }) => name)
  const pairs = (table.inOrder ?? []).map(([first, second]): [string, string] => [first, second])
  const dates = table.columns.filter(({ type }) => type === 'date').map(({ name }) => name)
  const own = (name: string) => `s.${sqlName(name)}`
  const sums = [
    ...columns.map((name, at) => `count(${own(name)}) AS f${at}`),
    ...pairs.map(([a, b], at) => `count(if(${own(a)} IS NULL, NULL, ${own(b)})) AS b${at}`),
    ...pairs.map(([a, b], at) => `count(*) FILTER (${own(a)} > ${own(b)}) AS o${at}`),
    ...dates.map((name, at) => `max(${own(name)}) AS d${at}`),
  ]
  const { area, month, join } = placeOf(reception, table)
  const rows = await withoutWords(`describing ${table.name}`, () =>
    reception.duck.rows(
      group,
      // Months are told as texts only once they are few.
      `SELECT * REPLACE (strftime(month, '%Y-%m') AS month) FROM (` +
        `SELECT ${area} AS area, date_trunc('month', ${month}) AS month, count(*) AS rows, ${sums.join(', ')} ` +
        `FROM read_parquet(${sqlText(recordFile(reception.folder, table.name))}) s ${join} GROUP BY ALL) ` +
        'ORDER BY ALL',
    ),
  )
  const groups = new Map<string, Group>()
  const last = new Map<string, TableQuality['lastDates'][number]>()
  for (const row of rows) {
    const board = boardOf.get(row.area ?? '') ?? null
    const list = (letter: string, length: number) =>
      Array.from({ length }, (_, at) => Number(row[`${letter}${at}`]))
    add(groups, {
      board,
      month: row.month,
      rows: row.rows,
      filled: list('f', columns.length),
      both: list('b', pairs.length),
      outOfOrder: list('o', pairs.length),
    })
    dates.forEach((column, at) => {
      const value = row[`d${at}`]
      if (!(value instanceof Date)) return
      const day = value.toISOString().slice(0, 10)
      const key = `${board}|${column}`
      if (day > (last.get(key)?.last ?? '')) last.set(key, { board, column, last: day })
    })
  }
  return { table: table.name, columns, pairs, groups: [...groups.values()], lastDates: [...last.values()] }
}

/** Two police force areas may be of one board. */
function add(groups: Map<string, Group>, more: Group): void {
  const key = `${more.board}|${more.month}`
  const before = groups.get(key)
  const sum = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value + b[at]!)
  groups.set(
    key,
    before
      ? {
          ...more,
          rows: before.rows + more.rows,
          filled: sum(before.filled, more.filled),
          both: sum(before.both, more.both),
          outOfOrder: sum(before.outOfOrder, more.outOfOrder),
        }
      : more,
  )
}

/** The police force area and month of a row: its own, else those of the record that it refers to. */
function placeOf({ folder, manifest }: Reception, table: DeliveryTable) {
  const { from, to } = manifest.period
  const within = (day: string) =>
    `CASE WHEN ${day} >= DATE '${from}-01' AND ${day} < DATE '${to}-01' + INTERVAL 1 MONTH THEN ${day} END`
  const monthOf = (alias: string, names: readonly string[]) =>
    names.length === 0
      ? 'NULL::DATE'
      : within(`coalesce(${names.map((name) => `${alias}.${sqlName(name)}`).join(', ')})`)
  const hasArea = table.columns.some(({ name }) => name === 'police_force_area')
  const reference = table.references?.[0]
  if (hasArea || !reference)
    return {
      area: hasArea ? 's.police_force_area' : 'NULL::VARCHAR',
      month: monthOf('s', table.month ?? []),
      join: '',
    }
  const parent = tableOf(reference.table)
  const months = table.month ?? parent.month ?? []
  const key = sqlName(reference.tableColumn)
  const kept = ['police_force_area', ...(table.month ? [] : months)].map(
    (name) => `min(${sqlName(name)}) AS ${sqlName(name)}`,
  )
  const unique = parent.key.length === 1 && parent.key[0] === reference.tableColumn
  const relation = `read_parquet(${sqlText(recordFile(folder, parent.name))})`
  return {
    area: 'p.police_force_area',
    month: monthOf(table.month ? 's' : 'p', months),
    join: `LEFT JOIN ${unique ? relation : `(SELECT ${key}, ${kept.join(', ')} FROM ${relation} GROUP BY ${key})`} p ON p.${key} = s.${sqlName(reference.column)}`,
  }
}
