import { readFileSync } from 'node:fs'
import { database, owner } from './create-cluster.mjs'
import { placesOf } from './places.mjs'

/**
 * The owner's address of the embedded database of a data folder.
 * @param {string} dataDirectory
 */
export function ownerUrl(dataDirectory) {
  const { port, password } = placesOf(dataDirectory)
  const read = (/** @type {string} */ file) => readFileSync(file, 'utf8').trim()
  return `postgresql://${owner}:${encodeURIComponent(read(password))}@127.0.0.1:${read(port)}/${database}`
}
