import { readdir } from 'node:fs/promises'

/** Files and folders of a release store that could hold a name. */
export const namedFiles = async (store: string): Promise<string[]> =>
  (await readdir(store, { recursive: true })).filter((name) => /identifiers|linking|spill|clean/.test(name))
