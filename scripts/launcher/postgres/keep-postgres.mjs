import { PlainFailure } from '../plain-failure.mjs'
import { startPostgres } from './start-postgres.mjs'

const often = { times: 3, within: 10 * 60_000 }

/**
 * Watches over a running PostgreSQL and starts it again when it dies: its data are safe in its log,
 * and the web server connects anew. One that keeps dying is given up.
 *
 * @param {import('./start-postgres.mjs').Postgres} first
 * @param {string} dataDirectory
 * @param {(text: string) => void} say
 * @returns {{ failed: Promise<PlainFailure>, stop: (hasty?: AbortSignal) => Promise<void> }}
 */
export function keepPostgres(first, dataDirectory, say) {
  let current = first
  let stopping = false
  /** @type {Promise<unknown>} */
  let restarting = Promise.resolve()
  /** @type {number[]} */
  const deaths = []

  /** @returns {Promise<PlainFailure>} */
  const watch = async () => {
    for (;;) {
      const how = await current.ended
      if (stopping) return new Promise(() => {})
      deaths.push(Date.now())
      if (deaths.filter((time) => time > Date.now() - often.within).length > often.times)
        return new PlainFailure(`PostgreSQL keeps ending (${how}); its log is in ${dataDirectory}/postgres.`)
      say(`PostgreSQL was ${how}; starting it again.`)
      try {
        const again = startPostgres(dataDirectory)
        restarting = again.catch(() => {})
        const { url } = current
        current = await again
        if (current.url !== url)
          return new PlainFailure(
            'The port of PostgreSQL was taken by another program: start the service again.',
          )
      } catch (error) {
        return error instanceof PlainFailure
          ? error
          : new PlainFailure(`PostgreSQL cannot be started again: ${error}`)
      }
      say('PostgreSQL runs again; no data was lost.')
    }
  }
  return {
    failed: watch(),
    stop: async (hasty) => {
      stopping = true
      await restarting
      await current.stop(hasty)
    },
  }
}
