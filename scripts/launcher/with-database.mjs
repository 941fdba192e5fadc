import { setTimeout as wait } from 'node:timers/promises'
import { loadDotEnv } from './dot-env.mjs'
import { readEnvironment } from './environment.mjs'
import { dataHolder, inUse, lockData, openDatabase } from './open-database.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { ownerUrl } from './postgres/owner-url.mjs'
import { isReady } from './postgres/is-ready.mjs'
import { alone, preparePackages } from './prepare.mjs'
import { Progress } from './progress.mjs'
import { serviceSecrets } from './secret.mjs'
import { setUpDatabase } from './set-up-database.mjs'

/**
 * Gives a command the owner's connection, whatever runs or does not: the database of DATABASE_URL, else
 * the embedded one of a service that runs now, else the embedded one, started for the while. A database
 * that no service has set up yet is migrated first, and left without demonstration figures.
 *
 * @template T
 * @param {string} command what to tell others who want the same data folder: "npm run import"
 * @param {{ signal: AbortSignal, hasty?: AbortSignal }} stop
 * @param {(given: { env: Record<string, string | undefined>, url: string }) => Promise<T>} work `env` holds
 *   DATABASE_URL, MASTER_SECRET and DATA_DIR beside what the environment holds
 * @returns {Promise<T>}
 */
export async function withDatabase(command, { signal, hasty }, work) {
  loadDotEnv()
  const settings = readEnvironment(process.env)
  const context = { progress: new Progress(process.stderr), signal }
  await alone(context, () => preparePackages('service', context))
  const { master } = serviceSecrets(settings)
  const { dataDirectory } = settings

  /** @param {string} url */
  const run = (url) =>
    work({ url, env: { ...process.env, DATABASE_URL: url, MASTER_SECRET: master, DATA_DIR: dataDirectory } })
  const running = settings.databaseUrl ? undefined : await urlOfRunning(dataDirectory)
  if (running) return run(running)

  const release = lockData(settings, command)
  try {
    const database = await openDatabase(settings)
    try {
      await setUpDatabase(
        { url: database.url, masterSecret: master, dataDirectory, demonstration: false },
        { signal },
      )
      return await run(database.url)
    } finally {
      await database.close(hasty)
    }
  } finally {
    release()
  }
}

/**
 * The owner's address of an embedded database that a service runs. One that is being started is waited for.
 *
 * @param {string} dataDirectory
 * @returns {Promise<string | undefined>}
 */
async function urlOfRunning(dataDirectory) {
  const until = Date.now() + 60_000
  for (;;) {
    const holder = dataHolder(dataDirectory)
    if (!holder) return undefined
    if (!holder.address) throw new PlainFailure(inUse(holder, dataDirectory))
    if (isReady(dataDirectory)) return ownerUrl(dataDirectory)
    if (Date.now() > until)
      throw new PlainFailure(
        `The service (process ${holder.pid}) is still starting: try again when it is ready.`,
      )
    await wait(200)
  }
}
