import { open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const block = Buffer.alloc(1 << 20)

/**
 * Overwrites a file, or every file of a folder, and deletes it; nothing where it is not there. Overwriting reaches the
 * blocks of the file on most disks, not all: the disk of a service that links should be encrypted (docs/operating.md).
 */
export async function shred(place: string): Promise<void> {
  const found = await stat(place).catch(() => null)
  if (!found) return
  if (found.isDirectory()) {
    for (const name of await readdir(place)) await shred(path.join(place, name))
    await rm(place, { recursive: true, force: true })
    return
  }
  const file = await open(place, 'r+').catch(() => null)
  if (file) {
    try {
      for (let at = 0; at < found.size; at += block.length)
        await file.write(block, 0, Math.min(block.length, found.size - at), at)
      await file.sync()
    } finally {
      await file.close()
    }
  }
  await rm(place, { force: true })
}
