import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { contractVersion } from '@/lib/releases/contract/delivery-contract'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { recordTables } from '../record-tables'

export type HandMadeRow = Readonly<Record<string, string | number | boolean>>
/** Rows by table. Keys are the numbers given; columns left out are blank, or `filler` where a record must have them. */
export type HandMade = Readonly<Record<string, readonly HandMadeRow[]>>

const filler: Readonly<Record<string, HandMadeRow>> = {
  police_crimes: {
    police_force_area: 'E23000036',
    offence_group: 'theft',
    recorded_on: '2026-01-01',
    victim_type: 'person',
  },
  cps_suspects: { police_force_area: 'E23000036', offence_group: 'theft', charging_route: 'cps' },
  court_defendants: {
    police_force_area: 'E23000036',
    offence_group: 'theft',
    court: 'Bath Magistrates’ Court',
    received_on: '2026-02-01',
  },
}

/** Writes a release folder with a few records, so that a test reads like the rule it is about. */
export async function handMadeRelease(
  folder: string,
  records: HandMade,
  told: Partial<Manifest> = {},
): Promise<void> {
  mkdirSync(path.join(folder, 'records'), { recursive: true })
  const manifest: Manifest = {
    supplier: 'Test',
    contract_version: contractVersion,
    agencies: ['police', 'cps', 'courts'],
    period: { from: '2026-01', to: '2026-06' },
    snapshot_date: '2026-07-14',
    complete_to: { police: '2026-06-30', cps: '2026-06-30', courts: '2026-06-30' },
    files: [{ table: 'police_crimes', file: 'police_crimes.csv', rows: 0, sha256: '0'.repeat(64) }],
    linkage: { method: 'splink', version: '4.0', model: null, threshold_match_weight: 5 },
    ...told,
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  for (const [table, rows] of Object.entries(records)) {
    const columns = recordTables[table]
    if (!columns) throw new Error(`${table} is no table of records`)
    const unknown = rows.flatMap(Object.keys).find((name) => !columns.some(([known]) => known === name))
    if (unknown) throw new Error(`${table} has no column ${unknown}`)
    const line = (row: HandMadeRow) =>
      columns.map(([name, type]) => `${literal(row[name] ?? filler[table]?.[name])}::${type} AS ${name}`)
    const query = rows.map((row) => `SELECT ${line(row).join(', ')}`).join(' UNION ALL ')
    const empty = `SELECT ${line({}).join(', ')} WHERE false`
    await writeParquet(duck, query === '' ? empty : query, path.join(folder, 'records', `${table}.parquet`))
  }
  duck.close()
}

const literal = (value: HandMadeRow[string] | undefined): string =>
  value === undefined ? 'NULL' : typeof value === 'string' ? sqlText(value) : String(value)
