import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { periodOf } from '@/lib/time/period-of'
import { previousPeriod } from '@/lib/time/step-period'
import { printPeriod } from '@/lib/time/print-period'
import { suppressionThreshold } from './suppression-threshold'

const months = 60
const seed = 1

/** Loads invented figures up to last month when the database holds no release of any source. */
export async function loadDemonstrationFigures(
  database: Client,
  note: (text: string) => void,
): Promise<void> {
  const found = await database.query('SELECT FROM releases.release LIMIT 1')
  if (found.rowCount) return
  // Read only now: a start with everything in place has no need of them.
  const { writeDemonstrationFigures } = await import('@/lib/demonstration/marker')
  const { importPublished } = await import('@/lib/releases/import-published')
  const { demonstrationLayout } = await import('@/lib/releases/mapping/long-layout')
  const folder = await mkdtemp(path.join(tmpdir(), 'demonstration-'))
  try {
    const file = path.join(folder, 'demonstration-figures.csv')
    const end = printPeriod(previousPeriod(periodOf('month', new Date().toISOString().slice(0, 10))))
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
