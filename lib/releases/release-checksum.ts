import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { measures } from '@/lib/measures/registry'
import type { Mapping } from './mapping/mapping'

/** SHA-256 of a file in hexadecimal, in constant memory. */
export async function fileChecksum(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash)
  return hash.digest('hex')
}

/** What the definitions of the measures make of a table; another one when cells would come out otherwise. */
export function definitionsChecksum(): string {
  const definitions = measures.flatMap(({ id, kind, published, breakdowns }) =>
    published ? [{ id, kind, published, breakdowns }] : [],
  )
  return sha256(definitions)
}

/**
 * What determines the figures of a release: the file, how it was read, the definitions of the measures and, of a
 * restricted source, the threshold. The same of all of them is the same release.
 */
export function releaseChecksum(file: string, mapping: Mapping, threshold: number): string {
  const restricted = mapping.source.access === 'restricted' ? threshold : null
  return sha256([file, mapping, definitionsChecksum(), restricted])
}

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
