import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { checkOwnDatabase } from './check-own-database.mjs'
import { lockHolder, takeLock } from './lock.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { shown } from './places.mjs'
import { startPostgres } from './postgres/start-postgres.mjs'

/**
 * @typedef {object} OpenDatabase
 * @property {string} url of the owner
 * @property {import('./postgres/start-postgres.mjs').Postgres | undefined} embedded
 * @property {(hasty?: AbortSignal) => Promise<void>} close stops an embedded one and frees its folder
 */

/** @param {string} dataDirectory */
export const dataLock = (dataDirectory) => path.join(dataDirectory, 'lock')

/**
 * Takes the data folder for this process alone: two PostgreSQLs on one folder would destroy it. A
 * database of the user's own needs no lock; any number of services may share it.
 *
 * @param {import('./environment.mjs').Settings} settings
 * @param {string} command what holds it, to tell others
 * @param {string} [address]
 * @returns {() => void} frees it
 * @throws {PlainFailure} when another process has it
 */
export function lockData({ databaseUrl, dataDirectory }, command, address) {
  if (databaseUrl) return () => {}
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const lock = takeLock(dataLock(dataDirectory), { command, ...(address ? { address } : {}) })
  if (lock.taken) return lock.release
  throw new PlainFailure(inUse(lock.holder, dataDirectory))
}

/**
 * @param {import('./lock.mjs').Holder} holder
 * @param {string} dataDirectory
 */
export const inUse = ({ command, address, pid }, dataDirectory) =>
  address
    ? `The service already runs on ${shown(dataDirectory)} at ${address} (process ${pid}): stop that one first, or set DATA_DIR to another folder.`
    : `"${command}" (process ${pid}) is working on ${shown(dataDirectory)}: wait until it has ended, or set DATA_DIR to another folder.`

/**
 * Opens the database: the user's own where DATABASE_URL names one, else the embedded one, started.
 * Whoever calls holds the lock of the data folder.
 *
 * @param {import('./environment.mjs').Settings} settings
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({ databaseUrl, dataDirectory }) {
  if (databaseUrl) {
    await checkOwnDatabase(databaseUrl)
    return { url: databaseUrl, embedded: undefined, close: async () => {} }
  }
  const embedded = await startPostgres(dataDirectory)
  return { url: embedded.url, embedded, close: embedded.stop }
}

/**
 * Who runs the embedded database of the data folder now, when anyone does.
 * @param {string} dataDirectory
 */
export const dataHolder = (dataDirectory) => lockHolder(dataLock(dataDirectory))
