import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identityOf, isAlive } from './process-identity.mjs'

/**
 * @typedef {import('./process-identity.mjs').Identity & { command: string, address?: string }} Holder
 */

/**
 * Takes a lock file for this process, or says who holds it. A lock whose holder is gone, by kill -9
 * or a power cut, counts as free.
 *
 * @param {string} file
 * @param {{ command: string, address?: string }} note what to tell others about the holder
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: Holder }}
 */
export function takeLock(file, note) {
  mkdirSync(path.dirname(file), { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify({ ...identityOf(process.pid), ...note }))
  try {
    for (;;) {
      try {
        linkSync(own, file) // fails if the file exists: of two takers at once, one gets it
        return { taken: true, release: () => rmSync(file, { force: true }) }
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const holder = lockHolder(file)
      if (holder) return { taken: false, holder }
      discard(file)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Who holds the lock, when anyone alive does.
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function lockHolder(file) {
  try {
    const holder = /** @type {Holder} */ (JSON.parse(readFileSync(file, 'utf8')))
    return isAlive(holder) ? holder : undefined
  } catch {
    return undefined // none, or half written when the machine went down
  }
}

/**
 * Moved aside before it is removed, so that a lock taken by another in this very moment is not lost.
 * @param {string} file
 */
function discard(file) {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return // another was quicker
  }
  if (lockHolder(aside)) linkSync(aside, file)
  rmSync(aside, { force: true })
}
