import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'

/** SHA-256 of texts, in hexadecimal, each text kept apart from the next. */
export function fingerprintOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}

/** What tells that a file of records is another: its size and when it was written. `absent` where there is none. */
export async function fileFingerprint(file: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(file)
    return `${size} ${mtimeMs}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
}
