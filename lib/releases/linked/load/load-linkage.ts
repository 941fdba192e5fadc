import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { z } from 'zod'
import { copyRows } from '@/lib/database/copy-rows'
import { linkageEffect, linkageRun } from '../linkage-run/linkage-run'
import type { LinkedReport } from '../linked-report'
import { linkageEffectsFile, linkageRunFile } from '../release-folder'

/** Writes how the records of a release were linked, where its folder says so. */
export async function loadLinkage(database: Client, releaseId: number, folder: string): Promise<void> {
  const run = await read(linkageRunFile(folder), linkageRun)
  if (run)
    await database.query('INSERT INTO releases.linkage_run (release_id, run) VALUES ($1, $2)', [
      releaseId,
      JSON.stringify(run),
    ])
  const effects = await read(linkageEffectsFile(folder), z.array(linkageEffect))
  if (!effects?.length) return
  const columns =
    'release_id, area_id, board_id, measure, breakdown, category, cases, value, low, strict, bias, margin'
  await copyRows(database, `releases.linkage_effect (${columns})`, [
    effects.map((one) => [
      ...[releaseId, one.areaId, one.boardId, one.measure, one.breakdown, one.category],
      ...[one.cases, one.value, one.low, one.strict, one.bias, one.margin],
    ]),
  ])
}

/** What the report of an import says of it: only where the service linked. */
export async function linkingOf(folder: string): Promise<LinkedReport['linking']> {
  const run = await read(linkageRunFile(folder), linkageRun)
  if (run?.by !== 'service') return null
  const judged = run.accuracy?.how === 'held-out' ? run.accuracy : null
  return {
    people: run.persons?.clusters ?? 0,
    links: run.cases.links,
    precision: judged?.precision.value ?? null,
    recall: judged?.recall.value ?? null,
  }
}

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  return existsSync(file) ? schema.parse(JSON.parse(await readFile(file, 'utf8'))) : null
}
