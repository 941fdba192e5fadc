import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { lockHolder, takeLock } from './lock.mjs'
import { cache } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'

// Which services run from this checkout, whatever their data folder: their packages and pages must not
// be replaced under them.
const folder = path.join(cache, 'serving')

/**
 * Notes that this process serves from the checkout.
 * @param {string} address
 * @returns {() => void} takes the note back
 */
export function noteServing(address) {
  const lock = takeLock(path.join(folder, `${process.pid}`), { command: 'npm start', address })
  return lock.taken ? lock.release : () => {}
}

/**
 * @param {string} why what would have to be replaced
 * @throws {PlainFailure} when a service runs from this checkout
 */
export function refuseWhileServing(why) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const holder = lockHolder(path.join(folder, name))
    if (holder && holder.pid !== process.pid)
      throw new PlainFailure(
        `${why}, but the service at ${holder.address} (process ${holder.pid}) runs on them: stop it first, then run the same command again.`,
      )
  }
}
