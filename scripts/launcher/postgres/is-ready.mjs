import { existsSync, readFileSync } from 'node:fs'
import { postmasterOf } from './clear-remains.mjs'
import { placesOf } from './places.mjs'

/**
 * Whether the PostgreSQL of a data folder takes connections: it writes its state into the eighth line
 * of its pid file.
 *
 * @param {string} dataDirectory
 * @param {number} [pid] of the one that is meant; any by default
 */
export function isReady(dataDirectory, pid) {
  const { pidFile, cluster } = placesOf(dataDirectory)
  if (!existsSync(pidFile)) return false
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  if (lines[7]?.trim() !== 'ready') return false
  return pid === undefined ? postmasterOf(pidFile, cluster) !== undefined : Number(lines[0]) === pid
}
