import { existsSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'

/**
 * Whether there is room for what the next steps will write. Needs on one disk are added up.
 *
 * @param {{ folder: string, megabytes: number }[]} needs the folders need not exist yet
 * @returns {number} megabytes free on the fullest of the disks
 * @throws {PlainFailure}
 */
export function checkDiskSpace(needs) {
  /** @type {Map<number, { folder: string, megabytes: number }>} */
  const disks = new Map()
  for (const need of needs) {
    const folder = existing(need.folder)
    const disk = statSync(folder).dev
    disks.set(disk, { folder, megabytes: need.megabytes + (disks.get(disk)?.megabytes ?? 0) })
  }
  const free = [...disks.values()].map(({ folder, megabytes }) => {
    const { bavail, bsize } = statfsSync(folder)
    const available = Math.floor((bavail * bsize) / 1e6)
    if (available < megabytes)
      throw new PlainFailure(
        `The disk of ${folder} is too full: ${megabytes} MB are needed and ${available} MB are free. Free some space, then run the same command again.`,
      )
    return available
  })
  return Math.min(...free)
}

/**
 * @param {string} folder
 * @returns {string}
 */
const existing = (folder) => (existsSync(folder) ? folder : existing(path.dirname(folder)))
