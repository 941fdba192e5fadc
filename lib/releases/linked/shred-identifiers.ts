import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { identifiersFile } from './receive/load-identifiers'
import { linkingFolder } from './release-folder'
import { shred } from './shred'

/** Shreds everything in a release folder that holds identifiers: whatever moment its import was ended at. */
export async function shredIdentifiers(folder: string): Promise<void> {
  await shred(identifiersFile(folder))
  await shred(linkingFolder(folder))
  for (const place of [folder, path.join(folder, 'receiving')])
    for (const name of await readdir(place).catch(() => []))
      // Unfinished files of the identifiers, and what DuckDB had put on the disk while it read them.
      if (/^identifiers\.|^spill$/.test(name)) await shred(path.join(place, name))
}

/** The same in every folder of the release store. Whoever calls holds the import lock. */
export async function shredAllIdentifiers(store: string): Promise<void> {
  for (const name of await readdir(store).catch(() => [])) await shredIdentifiers(path.join(store, name))
}
