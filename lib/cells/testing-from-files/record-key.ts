import { createHash } from 'node:crypto'

/** Makes the whole number that stands for an id: the first 64 bits of SHA-256 over key and id. */
export function recordKeys(key: string | Uint8Array): (id: string) => bigint {
  const known = new Map<string, bigint>()
  return (id) => {
    let made = known.get(id)
    if (made === undefined) {
      made = createHash('sha256').update(key).update(id).digest().readBigUInt64BE(0)
      known.set(id, made)
    }
    return made
  }
}
