import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { recordFile } from './receive/cross-checks'
import { writeWhole } from './receive/write-whole'
import { linkageEffectsFile, linkageRunFile, personsOfRelease } from './release-folder'

const markFile = (folder: string) => path.join(folder, 'linked-by')

/** Whether the records of a folder have been linked here, whole and in this way: then their identifiers are not needed. */
export async function isLinked(folder: string, linker: string): Promise<boolean> {
  const mark = await readFile(markFile(folder), 'utf8').catch(() => null)
  return mark === linker && existsSync(linkageRunFile(folder)) && existsSync(recordFile(folder, 'edges'))
}

/** Written last: links and all that is told of them are there. */
export const keepLinked = (folder: string, linker: string): Promise<void> =>
  writeWhole(markFile(folder), linker)

/** Takes away links that were made here, whole or half, before records are linked anew or left with exact links only. */
export async function forgetLinks(folder: string): Promise<void> {
  const files = [
    markFile(folder),
    linkageRunFile(folder),
    linkageEffectsFile(folder),
    personsOfRelease(folder),
    ...['edges', 'clusters'].map((name) => recordFile(folder, name)),
  ]
  for (const file of files) await rm(file, { force: true })
}
