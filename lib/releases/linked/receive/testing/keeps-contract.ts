import path from 'node:path'
import { forces } from '@/lib/boards/forces'
import type { Column } from '../../../contract/column'
import { tableOf } from '../../../contract/delivery-contract'
import type { ReceiveReport } from '../receive-report'
import { parquetRows } from './received-folder'

const codes = new Set([...forces.map(({ code }) => code), 'national'])

/** Everything in which the record files of a release folder break the contract, by table and column. */
export async function contractBreaches(folder: string, report: ReceiveReport): Promise<string[]> {
  const breaches: string[] = []
  const loaded = new Map<string, Record<string, unknown>[]>()
  for (const { table: name, loaded: count } of report.files) {
    const table = tableOf(name)
    const rows = await parquetRows(path.join(folder, 'records', `${name}.parquet`))
    loaded.set(name, rows)
    if (rows.length !== count) breaches.push(`${name}: ${rows.length} rows, ${count} told`)
    for (const row of rows)
      for (const column of table.columns)
        if (!keeps(column, row[column.name], report.snapshot)) breaches.push(`${name}.${column.name}`)
    const keys = rows.map((row) => table.key.map((column) => String(row[column])).join('|'))
    if (new Set(keys).size < keys.length) breaches.push(`${name}: keys twice`)
    for (const { column, table: other, tableColumn } of table.references ?? []) {
      const there = new Set(loaded.get(other)!.map((row) => row[tableColumn]))
      if (rows.some((row) => !there.has(row[column]))) breaches.push(`${name}.${column} refers to nothing`)
    }
  }
  return breaches
}

function keeps(column: Column, value: unknown, snapshot: string): boolean {
  if (value === null) return !column.required
  if (column.name === 'police_force_area') return codes.has(String(value))
  const { type, values, least = -Infinity, greatest = Infinity } = column
  switch (type) {
    case 'id':
      return typeof value === 'bigint'
    case 'date':
    case 'month': {
      const day = value instanceof Date ? value.toISOString().slice(0, 10) : ''
      return day >= '1900-01-01' && day <= snapshot && (type === 'date' || day.endsWith('-01'))
    }
    case 'flag':
      return typeof value === 'boolean'
    case 'whole':
      return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest
    case 'number':
      return Number.isFinite(value) && Number(value) >= least && Number(value) <= greatest
    case 'code':
      return values!.includes(String(value))
    default:
      return typeof value === 'string' && /^[^\x00-\x1f\x7f]{1,200}$/.test(value) && value.trim() !== ''
  }
}
