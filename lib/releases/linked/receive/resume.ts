import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { CheckedFile } from './check-files'
import type { LoadedFile } from './load-records'
import { linksSummary, receivedFile } from './receive-report'
import type { Reception } from './reception'
import { isThere } from './stage-table'
import { writeWhole } from './write-whole'

/** Raised when the same file would be loaded otherwise than before. */
const loading = 1

const fault = z.object({ line: z.number().nullable(), column: z.string().nullable(), fault: z.string() })
const kept = z.object({
  stamp: z.string(),
  received: receivedFile,
  faults: z.array(fault),
  edges: linksSummary.shape.edges.optional(),
  clusters: linksSummary.shape.clusters.optional(),
})

export type LoadedTable = LoadedFile & {
  readonly edges?: z.infer<typeof kept>['edges']
  readonly clusters?: z.infer<typeof kept>['clusters']
}

/**
 * Loads a file, or takes up what an import that was ended had loaded of the very same file with the same key.
 *
 * @param outputs files that must be there for that
 */
export async function loadOnce(
  reception: Reception,
  file: CheckedFile,
  outputs: readonly string[],
  load: () => Promise<LoadedTable>,
): Promise<LoadedTable & { readonly again: boolean }> {
  const note = path.join(reception.work, `${file.table}.json`)
  const stamp = stampOf(reception, file)
  const before = kept.safeParse(await readJson(note))
  const there = await Promise.all(outputs.map(isThere))
  if (before.success && before.data.stamp === stamp && there.every(Boolean))
    return { ...before.data, again: true }
  const loaded = await load()
  await writeWhole(note, JSON.stringify({ stamp, ...loaded }))
  return { ...loaded, again: false }
}

const stampOf = ({ keyFingerprint, allowedShare, manifest }: Reception, file: CheckedFile): string => {
  const { sha256, rows, layout, sources, source, person_column: person } = file
  return createHash('sha256')
    .update(JSON.stringify([loading, keyFingerprint, allowedShare, manifest.snapshot_date, sha256, rows]))
    .update(JSON.stringify([layout, sources, source, person, manifest.linkage, manifest.files]))
    .digest('hex')
}

/** A JSON file as a value, or undefined where there is none that can be read. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
