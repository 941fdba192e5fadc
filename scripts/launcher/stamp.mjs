import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'

/**
 * A stamp lies inside what a step made (node_modules, .next, …) and holds the hash of what it was
 * made from: it goes when the thing goes, and a step whose stamp agrees need not be done again.
 *
 * @param {string} file
 * @param {string} hash
 */
export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash

/**
 * @param {string} file
 * @param {string} hash
 */
export function stamp(file, hash) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

/**
 * Taken away before the work is done again, so that half a work never looks whole.
 * @param {string} file
 */
export const unstamp = (file) => rmSync(file, { force: true })

/**
 * Hash over the names and contents of files and folders of the checkout, and over `extra`.
 *
 * @param {string[]} names files or folders, relative to the root; those that do not exist are left out
 * @param {{ extra?: string[], skip?: (name: string) => boolean }} [options]
 * @returns {string}
 */
export function hashOf(names, { extra = [], skip = () => false } = {}) {
  const hash = createHash('sha256')
  for (const text of extra) hash.update(`${text}\0`)
  for (const name of names.flatMap((name) => filesUnder(name, skip)).sort()) {
    hash.update(`${name}\0`)
    hash.update(readFileSync(path.join(root, name)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @param {(name: string) => boolean} skip
 * @returns {string[]}
 */
function filesUnder(name, skip) {
  const place = path.join(root, name)
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found || skip(name)) return []
  if (found.isFile()) return [name]
  if (!found.isDirectory()) return []
  return readdirSync(place).flatMap((child) => filesUnder(`${name}/${child}`, skip))
}
