import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { manifest as manifestShape } from '@/lib/releases/contract/manifest'
import { linkageRun, type LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { recordFile } from '@/lib/releases/linked/receive/cross-checks'
import { journeyFile, linkageRunFile } from '@/lib/releases/linked/release-folder'
import path from 'node:path'
import { clusterSizes } from '../cluster/cluster-sizes'
import { writeRun } from './write-run'

/**
 * Completes what is told of a linkage once journeys are built: who is linked and who is not. Of links that a supplier
 * delivered it tells what can be seen of them. A release with exact links only has nothing to tell.
 *
 * @param threshold counts of people below it are not told; all are rounded to twice as much
 */
export async function describeLinkage(folder: string, threshold: number): Promise<void> {
  const kept = await keptRun(folder)
  // The clusters of a country are counted by their ids, which need not have room in memory.
  const spill = path.join(folder, '.spill')
  const duck = await openDuck({ memoryLimit: '1GB', temporaryFolder: spill, keepOrder: false })
  try {
    const run = kept?.by === 'service' ? kept : await suppliersRun(duck, folder)
    if (run) await writeRun(folder, { ...run, profile: await profileOf(duck, folder, threshold) })
  } finally {
    duck.close()
    await rm(spill, { recursive: true, force: true })
  }
}

/** What `linkage.json` says of the folder; null where there is none. */
export async function keptRun(folder: string): Promise<LinkageRun | null> {
  const file = linkageRunFile(folder)
  return existsSync(file) ? linkageRun.parse(JSON.parse(await readFile(file, 'utf8'))) : null
}

async function profileOf(duck: Duck, folder: string, threshold: number): Promise<LinkageRun['profile']> {
  const file = journeyFile(folder, 'link_profile')
  if (!existsSync(file)) return []
  const rows = await duck.rows(
    z.object({
      join: z.string(),
      field: z.enum(['sex', 'age-band', 'ethnicity']),
      category: z.string(),
      linked: z.number(),
      notLinked: z.number(),
    }),
    `SELECT join_name AS "join", field, category, linked, not_linked AS "notLinked" FROM read_parquet(${sqlText(file)})
     ORDER BY 1, 2, 3`,
  )
  const step = 2 * threshold
  const rounded = (count: number) => Math.round(count / step) * step
  return rows
    .map((row) => ({ ...row, linked: rounded(row.linked), notLinked: rounded(row.notLinked) }))
    .filter(({ linked, notLinked }) => linked + notLinked > 0)
}

async function suppliersRun(duck: Duck, folder: string): Promise<LinkageRun | null> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8')
  const { linkage, snapshot_date: snapshot } = manifestShape.parse(JSON.parse(text))
  if (linkage.method !== 'splink') return null
  const standard = linkage.threshold_match_weight
  const [edges, clusters] = ['edges', 'clusters'].map((name) => recordFile(folder, name))
  const histogram = existsSync(edges!)
    ? await duck.rows(
        z.object({ from: z.number(), to: z.number(), pairs: z.coerce.number() }),
        `SELECT floor(match_weight) AS "from", floor(match_weight) + 1 AS "to", count(*) AS pairs
         FROM read_parquet(${sqlText(edges!)}) GROUP BY ALL ORDER BY 1`,
      )
    : []
  const links = existsSync(edges!)
    ? await duck.row(
        z.object({ all: z.coerce.number(), good: z.coerce.number() }),
        `SELECT count(*) AS "all", count(*) FILTER (match_weight >= ${standard}) AS good FROM read_parquet(${sqlText(edges!)})`,
      )
    : { all: 0, good: 0 }
  const sizes = existsSync(clusters!)
    ? await clusterSizes(duck, `read_parquet(${sqlText(clusters!)})`, 'cluster')
    : { clusters: 0, largest: 0, sizes: [] }
  return {
    ...{ version: 1, by: 'supplier', snapshot, engine: null },
    model: { name: linkage.model ?? 'Splink', version: linkage.version },
    thresholds: { low: null, standard, strict: null },
    ...{ records: [], placeholders: {}, blockingRules: [], exact: [] },
    ...{ pairs: links.all, links: links.good, refused: 0, persons: null, prior: null, training: null },
    cases: { links: links.good, ...sizes },
    ...{ parameters: [], histogram, accuracy: null, unlinkables: [], greyZone: null, profile: [] },
    ...{ warnings: [], seconds: {} },
  }
}
