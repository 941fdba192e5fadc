import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { publishedFigures, type DemonstrationSetting } from './published-figures'

const marker = z.object({
  generator: z.literal('published-figures'),
  version: z.literal(1),
  seed: z.number().int().nonnegative(),
  end: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  months: z.number().int().min(1).max(240),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type DemonstrationMarker = z.infer<typeof marker>

/** The marker lies beside the file that it speaks of. */
export const markerFile = (file: string) => `${file}.demonstration.json`

/** Writes invented figures and, beside them, the marker that says how they were made. */
export async function writeDemonstrationFigures(
  file: string,
  setting: DemonstrationSetting,
): Promise<DemonstrationMarker> {
  const hash = createHash('sha256')
  const chunks = function* () {
    for (const chunk of publishedFigures(setting)) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file))
  const made: DemonstrationMarker = {
    generator: 'published-figures',
    version: 1,
    ...setting,
    sha256: hash.digest('hex'),
  }
  await writeFile(markerFile(file), `${JSON.stringify(made, null, 2)}\n`)
  return made
}

/**
 * Is this file invented? Believed only when the generator, run again with the settings of the marker, gives the very
 * same bytes. No key can be stolen and no flag set by mistake: real figures can never pass.
 *
 * @param checksum sha256 of the file as it was loaded, in hexadecimal.
 */
export async function verifyDemonstrationMarker(file: string, checksum: string): Promise<boolean> {
  const text = await readFile(markerFile(file), 'utf8').catch(() => null)
  if (text === null) return false
  const parsed = marker.safeParse(safeJson(text))
  if (!parsed.success || parsed.data.sha256 !== checksum) return false
  const hash = createHash('sha256')
  for (const chunk of publishedFigures(parsed.data)) hash.update(chunk)
  return hash.digest('hex') === checksum
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
