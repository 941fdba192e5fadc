import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Takes away what an import that was ended by force has left half done in a release folder: pipes, spilled rows, files
 * not yet renamed. Whoever calls holds the import lock, so nobody writes them any more. What is whole stays.
 */
export async function cleanFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const { name, parentPath } of entries)
    if (/\.tmp-\d+$|^copy-.*\.pipe$|^spill$/.test(name))
      await rm(path.join(parentPath, name), { recursive: true, force: true })
}
