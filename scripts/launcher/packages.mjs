import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'

/**
 * @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean,
 *   link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked a package of a lock file
 * @typedef {Record<string, Locked>} Packages by folder
 */

/**
 * Which packages of the lock file are not there in their version. npm writes what it installed into a
 * lock file of its own, last of all, so half an installation never looks whole, and a person's own
 * `npm install` counts like ours.
 *
 * @param {import('./install.mjs').Extent} extent
 * @param {{ wanted: Packages, installed: Packages }} [lists]
 * @returns {string[]} their folders
 */
export function missingPackages(
  extent,
  { wanted, installed } = { wanted: wantedPackages(), installed: installedPackages() },
) {
  return Object.entries(wanted)
    .filter(([folder, locked]) => folder !== '' && isNeeded(locked, extent))
    .filter(([folder, { version }]) => installed[folder]?.version !== version)
    .map(([folder]) => folder)
}

/** Whether the tools for tests are installed. */
export const hasTestTools = () => 'node_modules/vitest' in installedPackages()

/**
 * @param {Locked} locked
 * @param {import('./install.mjs').Extent} extent
 */
function isNeeded({ dev, devOptional, optional, peer, os, cpu, libc }, extent) {
  if (extent === 'service' && (dev || devOptional)) return false
  // Packages for another kind of machine are optional. Others that are optional may rightly be absent.
  if (!optional) return !peer || extent === 'all'
  return Boolean(os && cpu) && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, libcHere())
}

/**
 * @param {string[] | undefined} list names, or names not to be after "!"
 * @param {string | undefined} here
 */
const fits = (list, here) =>
  !list ||
  !here ||
  list.includes(here) ||
  (list.every((name) => name.startsWith('!')) && !list.includes(`!${here}`))

function libcHere() {
  if (process.platform !== 'linux') return undefined
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime ? 'glibc' : 'musl'
}

const wantedPackages = () => read('package-lock.json')
const installedPackages = () => read('node_modules/.package-lock.json')

/**
 * @param {string} name
 * @returns {Packages}
 */
function read(name) {
  const file = path.join(root, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}
