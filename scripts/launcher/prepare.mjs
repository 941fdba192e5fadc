import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildPages, pagesAreBuilt } from './build-pages.mjs'
import { buildStyles, stylesAreBuilt } from './build-styles.mjs'
import { clientIsGenerated, generateClient } from './generate-client.mjs'
import { install, installNeed } from './install.mjs'
import { takeLock } from './lock.mjs'
import { cache } from './places.mjs'
import { Stopped } from './stopped.mjs'

/** @typedef {{ progress: import('./progress.mjs').Progress, signal: AbortSignal }} Context */

/**
 * Installs the packages and generates the database client, as far as that is not done.
 *
 * @param {import('./install.mjs').Extent} extent
 * @param {Context} context
 */
export async function preparePackages(extent, { progress, signal }) {
  if (installNeed(extent) !== 'nothing')
    await progress.step('Installing the packages', (note) => install(extent, { signal, note }))
  if (!clientIsGenerated())
    await progress.step('Generating the database client', () => generateClient({ signal }))
}

/**
 * Compiles the styles and builds the pages, as far as that is not done.
 * @param {Context} context
 */
export async function preparePages({ progress, signal }) {
  if (!stylesAreBuilt()) await progress.step('Compiling the styles', () => buildStyles({ signal }))
  if (!pagesAreBuilt()) await progress.step('Building the pages', () => buildPages({ signal }))
}

/**
 * Does work on the checkout's packages and pages alone; another command that does so is waited for.
 *
 * @template T
 * @param {Context} context
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone({ progress, signal }, work) {
  const file = path.join(cache, 'preparing')
  let lock = takeLock(file, { command: process.env.npm_lifecycle_event ?? 'node' })
  if (!lock.taken) {
    const { holder } = lock
    lock = await progress.step(
      `Waiting for "npm run ${holder.command}" (process ${holder.pid})`,
      async () => {
        for (;;) {
          if (signal.aborted) throw new Stopped()
          const next = takeLock(file, { command: process.env.npm_lifecycle_event ?? 'node' })
          if (next.taken) return next
          await wait(200)
        }
      },
    )
  }
  try {
    return await work()
  } finally {
    if (lock.taken) lock.release()
  }
}
