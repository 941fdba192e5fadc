import path from 'node:path'
import { z } from 'zod'
import { manifest } from '../../contract/manifest'
import { identifiersFile } from './load-identifiers'
import { receiveReport } from './receive-report'
import type { Received } from './receive-request'
import { readJson } from './resume'
import { isThere } from './stage-table'
import { writeWhole } from './write-whole'

const marker = z.object({
  checksum: z.string(),
  keyFingerprint: z.string(),
  allowedShare: z.number(),
  identifiers: z.boolean(),
})
type Marker = z.infer<typeof marker>

const markerFile = (folder: string) => path.join(folder, 'received.json')

/** What came of a delivery that this folder has received whole, with the same key and options; else null. */
export async function receivedBefore(folder: string, wanted: Marker): Promise<Received | null> {
  const found = marker.safeParse(await readJson(markerFile(folder)))
  // Identifiers that were kept and are not wanted any more, once records are linked, do no harm.
  const same = found.success && { ...found.data, identifiers: wanted.identifiers && found.data.identifiers }
  if (!same || JSON.stringify(same) !== JSON.stringify(wanted)) return null
  if (wanted.identifiers && !(await isThere(identifiersFile(folder)))) return null
  const report = receiveReport.safeParse(await readJson(path.join(folder, 'report.json')))
  const delivered = manifest.safeParse(await readJson(path.join(folder, 'manifest.json')))
  return report.success && delivered.success ? { report: report.data, manifest: delivered.data } : null
}

/** Says that everything is there: written last. */
export async function keepReceived(
  folder: string,
  { report, manifest: delivered }: Received,
  wanted: Marker,
): Promise<void> {
  await writeWhole(path.join(folder, 'manifest.json'), `${JSON.stringify(delivered, null, 2)}\n`)
  await writeWhole(path.join(folder, 'report.json'), `${JSON.stringify(report)}\n`)
  await writeWhole(markerFile(folder), `${JSON.stringify(marker.parse(wanted))}\n`)
}
