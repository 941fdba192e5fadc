import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Column } from '@/lib/releases/contract/column'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { manifest as manifestSchema } from '@/lib/releases/contract/manifest'
import { dayOf } from './days'
import type { Delivery } from './records'

type Value = string | number | boolean | null

/**
 * Reads a delivery of CSV files, row by row, nothing set aside: for deliveries without faults.
 *
 * @param directory the folder with `manifest.json`; throws where a file is missing or not what the manifest's schema says
 */
export function readDelivery(directory: string): Delivery {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8')),
  )
  const tables = deliveryTables
    .filter(({ name }) => name !== 'identifiers')
    .map(({ name, columns }) => {
      const listed = manifest.files.find(({ table }) => table === name)
      return [name, listed ? readTable(path.join(directory, listed.file), columns) : []]
    })
  return { manifest, ...Object.fromEntries(tables) } as Delivery
}

function readTable(file: string, columns: readonly Column[]): Record<string, Value>[] {
  const [head, ...lines] = parse(readFileSync(file), { bom: true }) as string[][]
  const known = columns.map((column) => ({ column, at: head!.indexOf(column.name) }))
  return lines.map((values) =>
    Object.fromEntries(
      known.map(({ column, at }) => [column.name, at < 0 ? null : valueOf(column, values[at]!.trim())]),
    ),
  )
}

function valueOf({ type }: Column, text: string): Value {
  if (text === '') return null
  switch (type) {
    case 'date':
      return dayOf(text)
    case 'flag':
      return text === 'true'
    case 'whole':
    case 'number':
      return Number(text)
    default:
      return text
  }
}
