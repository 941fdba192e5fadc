import { verifyDemonstrationMarker } from '@/lib/demonstration/marker'
import { importPublished, type ImportResult } from '@/lib/releases/import-published'
import { demonstrationLayout, longLayout, restrictedLongLayout } from '@/lib/releases/mapping/long-layout'
import type { Mapping } from '@/lib/releases/mapping/mapping'
import { readMapping } from '@/lib/releases/mapping/read-mapping'
import { fileChecksum } from '@/lib/releases/release-checksum'
import { printReport } from '../print-report'
import { steward } from '../steward'
import { suppressionThreshold } from '../suppression-threshold'
import { terminalLine } from '../terminal-line'
import { withOwner } from '../with-owner'

export type PublishedArguments = {
  readonly file: string
  readonly mapping?: string
  readonly restricted: boolean
  readonly check: boolean
}

/** Imports a table of published statistics, and says what came of it. */
export async function importPublishedFile(given: PublishedArguments): Promise<string> {
  const { file, restricted, check } = given
  const checksum = await fileChecksum(file).catch(() => null)
  const invented = checksum !== null && (await verifyDemonstrationMarker(file, checksum))
  const mapping = await chooseMapping(given.mapping, restricted, invented)
  const line = terminalLine()
  try {
    const result = await withOwner((database) =>
      importPublished(database, {
        file,
        mapping,
        threshold: suppressionThreshold(),
        provedInvented: invented ? checksum : null,
        by: steward(),
        checkOnly: check,
        onRows: (rows) => line.show(`${rows.toLocaleString('en-GB')} rows read`),
      }),
    )
    return outcome(result, mapping)
  } finally {
    line.clear()
  }
}

/** The file's own proof decides whether it is a demonstration; the mapping or --restricted, who may see it. */
async function chooseMapping(
  name: string | undefined,
  restricted: boolean,
  invented: boolean,
): Promise<Mapping> {
  if (!name) return invented ? demonstrationLayout : restricted ? restrictedLongLayout : longLayout
  const mapping = await readMapping(name)
  return restricted ? { ...mapping, source: { ...mapping.source, access: 'restricted' } } : mapping
}

function outcome(result: ImportResult, mapping: Mapping): string {
  const source = `“${mapping.source.name.en}”`
  if (result.kind === 'checked')
    return `The file is right. Nothing was changed.\n${printReport(result.report)}`
  if (result.kind === 'published')
    return `Release ${result.releaseId} of ${source} is published, in edition ${result.editionId}.\n${printReport(result.report)}`
  const { releaseId, status, current } = result
  const now = current
    ? 'the current edition shows it'
    : `it is ${status}, and the current edition does not show it`
  const next = current ? '' : `\nTo publish it: npm run release -- publish ${releaseId}`
  return `This file was loaded before, as release ${releaseId} of ${source}: ${now}. Nothing was changed.${next}`
}
