import { withTestDatabase } from '../../../testing/test-database.mjs'

/**
 * Long checks of scripts/ come without a database of their own: makes one for this file, unless one is given.
 *
 * @returns ends it
 */
export async function ownDatabase(): Promise<() => Promise<void>> {
  let stop: () => void = () => undefined
  let stopped: Promise<unknown> = Promise.resolve()
  const ready = new Promise<string>((resolve, reject) => {
    stopped = withTestDatabase((url: string) => {
      resolve(url)
      return new Promise<void>((end) => (stop = end))
    }).catch(reject)
  })
  process.env.TEST_DATABASE_URL ??= await ready
  return async () => {
    stop()
    await stopped
  }
}
