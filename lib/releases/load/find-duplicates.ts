import type { Client } from 'pg'
import type { FaultList } from '../fault-list'
import type { ReleaseTables } from './release-tables'

const key = 'area_id, metric, offence, granularity, period_start, stage'
const uniqueViolation = '23505'

/**
 * Makes the key of the observations, and where it cannot be made says which figures are given twice. PostgreSQL
 * sorts on disk what does not fit in memory, so this holds for files of any size.
 */
export async function findDuplicates(
  database: Client,
  { observations }: ReleaseTables,
  faults: FaultList,
): Promise<void> {
  await database.query('SAVEPOINT before_key')
  try {
    await database.query(`ALTER TABLE ${observations} ADD PRIMARY KEY (release_id, ${key})`)
    return
  } catch (fault) {
    if ((fault as { code?: string }).code !== uniqueViolation) throw fault
  }
  await database.query('ROLLBACK TO SAVEPOINT before_key')
  const twice = await database.query<{ line: number; earlier: number; all: string }>(
    `SELECT line, earlier, count(*) OVER () AS all FROM (
       SELECT line, min(line) OVER (PARTITION BY ${key}) AS earlier,
              row_number() OVER (PARTITION BY ${key} ORDER BY line) AS number
       FROM ${observations}
     ) AS numbered WHERE number > 1 ORDER BY line LIMIT 100`,
  )
  for (const { line, earlier } of twice.rows) faults.add('duplicate', { line }, { line: earlier })
  faults.addUntold(Number(twice.rows[0]?.all ?? 0) - twice.rows.length)
}
