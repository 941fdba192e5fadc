// npm run import -- published FILE [--mapping FILE] [--restricted] [--check]
import { parseArgs } from 'node:util'
import { verifyDemonstrationMarker } from '@/lib/demonstration/marker'
import { fileChecksum } from '@/lib/releases/release-checksum'
import { importPublished, type ImportResult } from '@/lib/releases/import-published'
import { demonstrationLayout, longLayout, restrictedLongLayout } from '@/lib/releases/mapping/long-layout'
import type { Mapping } from '@/lib/releases/mapping/mapping'
import { readMapping } from '@/lib/releases/mapping/read-mapping'
import { printReport } from './command/print-report'
import { run } from './command/run'
import { steward } from './command/steward'
import { suppressionThreshold } from './command/suppression-threshold'
import { UsageError } from './command/usage-error'
import { withOwner } from './command/with-owner'

const usage = `Usage: npm run import -- published FILE [--mapping FILE] [--restricted] [--check]

  FILE            a table of published statistics in CSV
  --mapping FILE  how its columns and names are to be read (docs/import-published.md);
                  without it the file is in the long layout of the CJS Delivery Data Dashboard
  --restricted    only a board's own people may see its figures
  --check         look whether the file is right, and change nothing`

const options = {
  mapping: { type: 'string' },
  restricted: { type: 'boolean' },
  check: { type: 'boolean' },
} as const

function readArguments() {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [kind, file, ...rest] = positionals
    if (kind !== 'published' || !file || rest.length)
      throw new Error('Say "published" and the name of one file.')
    return { file, ...values }
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault), usage)
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

/** Says now and then how far the reading is, on a terminal only. */
function progress(): (rows: number) => void {
  let next = Date.now() + 1000
  return (rows) => {
    if (!process.stderr.isTTY || Date.now() < next) return
    next = Date.now() + 1000
    process.stderr.write(`\r  ${rows.toLocaleString('en-GB')} rows read`)
  }
}

await run(async () => {
  const { file, mapping: mappingName, restricted = false, check = false } = readArguments()
  const checksum = await fileChecksum(file).catch(() => null)
  const invented = checksum !== null && (await verifyDemonstrationMarker(file, checksum))
  const mapping = await chooseMapping(mappingName, restricted, invented)
  const result = await withOwner((database) =>
    importPublished(database, {
      file,
      mapping,
      threshold: suppressionThreshold(),
      provedInvented: invented ? checksum : null,
      by: steward(),
      checkOnly: check,
      onRows: progress(),
    }),
  )
  process.stdout.write(`${process.stderr.isTTY ? '\r' : ''}${outcome(result, mapping)}\n`)
})
