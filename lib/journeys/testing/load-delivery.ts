import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { recordTables } from '../record-tables'

/**
 * Turns a right delivery of CSV files into a release folder without a check: for tests of journeys alone. Record keys
 * are the first 64 bits of SHA-256 over key and id.
 */
export async function loadDelivery(delivery: string, folder: string, key = 'test'): Promise<void> {
  mkdirSync(path.join(folder, 'records'), { recursive: true })
  copyFileSync(path.join(delivery, 'manifest.json'), path.join(folder, 'manifest.json'))
  const duck = await openDuck({ threads: 2, memoryLimit: '1GB' })
  await duck.run(`CREATE MACRO record_key(id) AS ('0x' || left(sha256(${sqlText(key)} || id), 16))::UBIGINT`)
  for (const [table, columns] of Object.entries(recordTables)) {
    const file = path.join(delivery, `${table === 'edges' ? 'links' : table}.csv`)
    const values = columns.map(([name, type]) => {
      const read = name === 'cluster' ? 'cluster_id' : name
      if (type === 'UBIGINT') return `record_key(${read}) AS ${name}`
      return `${table === 'court_sittings' && name === 'month' ? `(${read} || '-01')` : read}::${type} AS ${name}`
    })
    const csv = `read_csv(${sqlText(file)}, all_varchar = true, header = true, delim = ',')`
    await writeParquet(
      duck,
      `SELECT ${values.join(', ')} FROM ${csv}`,
      path.join(folder, 'records', `${table}.parquet`),
    )
  }
  duck.close()
}
