import type { Client } from 'pg'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { linkedChanges } from '@/lib/demonstration/linked/world/changes'
import { inventedChanges } from '@/lib/policies/invented-changes'
import { keepInventedChanges } from '@/lib/policies/keep-invented-changes'
import { linkedSource } from '@/lib/releases/linked/linked-source'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import { demonstrationSetting } from './linked/demonstration-setting'

/**
 * The register of changes of the demonstration: what its records were changed in on purpose, counted back from the end of
 * the records that are loaded. The same settings as in linked/invent-and-import.ts give the same changes.
 *
 * @param database as owner
 */
export async function keepDemonstrationChanges(database: Client): Promise<void> {
  const found = await database.query<{ to: string }>(
    `SELECT to_char(r.period_to, 'YYYY-MM') AS to FROM releases.release r
     WHERE r.source_id = $1 ORDER BY r.id DESC LIMIT 1`,
    [linkedSource(true).id],
  )
  const last = found.rows[0]?.to
  if (last === undefined) return keepInventedChanges(database, [])
  const pilots = linkedChanges(readSetting({ ...demonstrationSetting, end: last })).map(
    ({ monthsBeforeEnd, ...change }) => ({
      ...change,
      from: firstDayOf(monthNumber(last) - monthsBeforeEnd + 1).slice(0, 7),
    }),
  )
  return keepInventedChanges(database, inventedChanges(pilots, last))
}
