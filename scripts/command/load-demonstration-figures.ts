import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { definitionsChecksum } from '@/lib/releases/release-checksum'
import { periodOf } from '@/lib/time/period-of'
import { previousPeriod } from '@/lib/time/step-period'
import { printPeriod } from '@/lib/time/print-period'
import { utcToday } from '@/lib/time/utc-today'
import { suppressionThreshold } from './suppression-threshold'

const months = 60
const seed = 1

/**
 * Loads invented figures up to last month when the database holds no release of any source; and those that are there
 * again, to the same month, when this version makes other measures of them.
 */
export async function loadDemonstrationFigures(
  database: Client,
  note: (text: string) => void,
): Promise<void> {
  const end = await lastMonthToLoad(database)
  if (end === null) return
  // Read only now: a start with everything in place has no need of them.
  const { writeDemonstrationFigures } = await import('@/lib/demonstration/marker')
  const { importPublished } = await import('@/lib/releases/import-published')
  const { demonstrationLayout } = await import('@/lib/releases/mapping/long-layout')
  const folder = await mkdtemp(path.join(tmpdir(), 'demonstration-'))
  try {
    const file = path.join(folder, 'demonstration-figures.csv')
    note('inventing demonstration figures')
    const { sha256 } = await writeDemonstrationFigures(file, { seed, end, months })
    note('loading demonstration figures')
    await importPublished(database, {
      file,
      mapping: demonstrationLayout,
      threshold: suppressionThreshold(),
      provedInvented: sha256,
      by: 'set-up',
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The last month of the figures that are missing, YYYY-MM; null where none are. */
async function lastMonthToLoad(database: Client): Promise<string | null> {
  const found = await database.query<{ invented: boolean; to: string; definitions: string | null }>(
    `SELECT s.demonstration AS invented, r.period_to::text AS to, r.report->>'definitions' AS definitions
     FROM releases.release r JOIN releases.source s ON s.id = r.source_id
     WHERE s.kind = 'published' OR NOT s.demonstration
     ORDER BY s.demonstration DESC, r.id DESC LIMIT 1`,
  )
  const release = found.rows[0]
  if (!release) return printPeriod(previousPeriod(periodOf('month', utcToday())))
  return release.invented && release.definitions !== definitionsChecksum() ? release.to.slice(0, 7) : null
}
