import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { identityOf, isAlive } from '../launcher/process-identity.mjs'
import { cache } from '../launcher/places.mjs'
import { clearRemains } from '../launcher/postgres/clear-remains.mjs'
import { startPostgres } from '../launcher/postgres/start-postgres.mjs'

const folder = path.join(cache, 'test-data')

/**
 * An empty data folder for the while, taken away afterwards; those that a killed run left go first.
 *
 * @template T
 * @param {(dataDirectory: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDataFolder(work) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const left = path.join(folder, name)
    if (isAlive(identityOf(Number(name.split('-')[0])))) continue
    await clearRemains(left)
    rmSync(left, { recursive: true, force: true })
  }
  const own = mkdtempSync(path.join(folder, `${process.pid}-`))
  try {
    return await work(own)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * A fresh PostgreSQL for the while.
 *
 * @template T
 * @param {(url: string) => Promise<T>} work given the owner's address
 * @returns {Promise<T>}
 */
export const withTestDatabase = (work) =>
  withDataFolder(async (dataDirectory) => {
    const postgres = await startPostgres(dataDirectory)
    try {
      return await work(postgres.url)
    } finally {
      await postgres.stop()
    }
  })
