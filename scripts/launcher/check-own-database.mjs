import { PlainFailure } from './plain-failure.mjs'

const oldest = 15

/**
 * Whether the database of the user's own can be used: reached, entered and new enough.
 *
 * @param {string} url
 * @throws {PlainFailure} one sentence, without the password
 */
export async function checkOwnDatabase(url) {
  // Only now: before the packages are installed there is no such module.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  const { host, pathname } = new URL(url)
  const named = `The database${pathname.length > 1 ? ` "${pathname.slice(1)}"` : ''} at ${host} of DATABASE_URL`
  try {
    await client.connect()
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major")
    const major = Number(rows[0]?.major)
    if (major < oldest)
      throw new PlainFailure(`${named} is PostgreSQL ${major}: ${oldest} or newer is needed.`)
  } catch (error) {
    if (error instanceof PlainFailure) throw error
    const { code, message } = /** @type {Error & { code?: string }} */ (error)
    throw new PlainFailure(`${named} cannot be used: ${message || code}.`)
  } finally {
    await client.end().catch(() => {})
  }
}
