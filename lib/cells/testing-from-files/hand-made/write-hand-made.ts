import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contractVersion, deliveryTables } from '@/lib/releases/contract/delivery-contract'
import type { Manifest } from '@/lib/releases/contract/manifest'

/** A table as CSV: a head with the columns that matter, and rows. */
export type HandMadeTables = Readonly<Record<string, string>>
export type HandMadeManifest = Pick<Manifest, 'period' | 'snapshot_date' | 'complete_to' | 'linkage'>

/** Writes a delivery from tables written by hand: every column of the contract, and its manifest. */
export function writeHandMade(directory: string, tables: HandMadeTables, about: HandMadeManifest): Manifest {
  mkdirSync(directory, { recursive: true })
  const files = deliveryTables
    .filter(({ required, name }) => required || tables[name] !== undefined)
    .map(({ name, columns }) => {
      const [head, ...rows] = (tables[name] ?? '').trim().split('\n')
      const given = head!.split(',')
      const lines = rows.map((row) => {
        const values = row.trim().split(',')
        if (values.length !== given.length) throw new Error(`${name}: ${values.length} values in ${row}`)
        return columns.map((column) => values[given.indexOf(column.name)] ?? '').join(',')
      })
      const text = `${[columns.map((column) => column.name).join(','), ...lines].join('\n')}\n`
      writeFileSync(path.join(directory, `${name}.csv`), text)
      return {
        table: name,
        file: `${name}.csv`,
        rows: rows.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      }
    })
  const manifest: Manifest = {
    supplier: 'Written by hand',
    contract_version: contractVersion,
    agencies: ['police', 'cps', 'courts'],
    ...about,
    files,
  }
  writeFileSync(path.join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
