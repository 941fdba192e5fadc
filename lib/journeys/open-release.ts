import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { manifest as manifestSchema } from '@/lib/releases/contract/manifest'
import { settingStatements, type JourneySettings } from './journey-settings'
import { journeyTypes } from './journey-types'
import { recordTables } from './record-tables'
import { referenceTables, type JourneyReference } from './reference-tables'
import { fileFingerprint, fingerprintOf } from './step-fingerprint'

/**
 * Makes everything that the steps read: views of the records (empty where the release has none), types, macros, settings
 * and reference data.
 *
 * @param threshold in place of the manifest's
 * @returns what each table was made from, by its name
 */
export async function openRelease(
  duck: Duck,
  folder: string,
  reference: JourneyReference,
  threshold: number | undefined,
): Promise<Map<string, string>> {
  const prints = new Map<string, string>()
  for (const [table, columns] of Object.entries(recordTables)) {
    const file = path.join(folder, 'records', `${table}.parquet`)
    const print = await fileFingerprint(file)
    prints.set(table, print)
    const empty = columns.map(([name, type]) => `NULL::${type} AS ${name}`).join(', ')
    const rows = print === 'absent' ? `SELECT ${empty} WHERE false` : `FROM read_parquet(${sqlText(file)})`
    await duck.run(`CREATE VIEW ${table} AS ${rows}`)
  }
  const definitions = await readFile(path.join(import.meta.dirname, 'definitions.sql'), 'utf8')
  const settings = await readSettings(duck, folder, threshold)
  // Macros come before the reference data that use them.
  const shared = [...journeyTypes, definitions, ...settingStatements(settings), ...referenceTables(reference)]
  for (const statement of shared) await duck.run(statement)
  prints.set('model_edge', prints.get('edges')!)
  prints.set('model_cluster', prints.get('clusters')!)
  for (const table of ['force', 'centre', 'agency_complete_to']) prints.set(table, '')
  // Every step may use macros and settings.
  const common = fingerprintOf(...shared)
  for (const [table, print] of prints) prints.set(table, `${common} ${print}`)
  return prints
}

async function readSettings(
  duck: Duck,
  folder: string,
  threshold: number | undefined,
): Promise<JourneySettings> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8')
  const { linkage, period, complete_to } = manifestSchema.parse(JSON.parse(text))
  const { edges, clusters } = await duck.row(
    z.object({ edges: z.boolean(), clusters: z.boolean() }),
    'SELECT EXISTS (FROM edges) AS edges, EXISTS (FROM clusters) AS clusters',
  )
  const stated = linkage.method === 'splink' ? linkage.threshold_match_weight : null
  return {
    threshold: threshold ?? stated,
    byCluster: clusters && !edges,
    period,
    completeTo: complete_to,
  }
}
