import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { checkDiskSpace } from './disk-space.mjs'
import { installNeed } from './install.mjs'
import { root } from './places.mjs'

/** Of invented records at true size: the delivery, what is kept of it, and the database, as measured. */
const demonstrationMegabytes = 32_000

/**
 * Whether the disks have room for what the steps to come will write, from what they were measured to
 * write, with some to spare.
 *
 * @param {import('./install.mjs').Extent} extent
 * @param {string} dataDirectory
 * @param {number} [demonstrationScale] of the records that a first start invents
 */
export function checkRoom(extent, dataDirectory, demonstrationScale = 0) {
  const fresh = installNeed(extent) === 'install'
  // Where a release was imported before, no records are invented.
  const invented = existsSync(path.join(dataDirectory, 'releases'))
    ? 0
    : demonstrationMegabytes * demonstrationScale
  checkDiskSpace([
    { folder: root, megabytes: fresh ? 1400 : 50 },
    { folder: process.env.npm_config_cache ?? path.join(homedir(), '.npm'), megabytes: fresh ? 450 : 0 },
    { folder: dataDirectory, megabytes: 100 + Math.ceil(invented) },
  ])
}
