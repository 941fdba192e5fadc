import { homedir } from 'node:os'
import path from 'node:path'
import { checkDiskSpace } from './disk-space.mjs'
import { installNeed } from './install.mjs'
import { root } from './places.mjs'

/**
 * Whether the disks have room for what the steps to come will write, from what they were measured to
 * write, with some to spare.
 *
 * @param {import('./install.mjs').Extent} extent
 * @param {string} dataDirectory
 */
export function checkRoom(extent, dataDirectory) {
  const fresh = installNeed(extent) === 'install'
  checkDiskSpace([
    { folder: root, megabytes: fresh ? 1400 : 50 },
    { folder: process.env.npm_config_cache ?? path.join(homedir(), '.npm'), megabytes: fresh ? 450 : 0 },
    { folder: dataDirectory, megabytes: 100 },
  ])
}
