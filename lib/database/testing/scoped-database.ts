import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Client } from 'pg'
import { grantsSql } from '../grants-sql'
import { migrate } from '../migrate'

/** A database of a test's own, with both roles, the scope key and the grants as in production, and no figures. */
export type ScopedTestDatabase = {
  readonly owner: Client
  readonly webUrl: string
  readonly gateUrl: string
  readonly webRole: string
  readonly gateRole: string
  readonly scopeKey: Buffer
  /** A connection of its own as that role; end it in the test. */
  readonly connect: (url: string) => Promise<Client>
  readonly drop: () => Promise<void>
}

/** @throws Error where TEST_DATABASE_URL is not set: an integration test never passes by being left out. */
export async function scopedTestDatabase(): Promise<ScopedTestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (!serverUrl)
    throw new Error('TEST_DATABASE_URL is not set: run the tests with "npm run test:integration"')
  const name = `test_scope_${randomBytes(4).toString('hex')}`
  const roles = { web: `${name}_web`, gate: `${name}_gate` }
  const password = randomBytes(16).toString('hex')
  const server = await connect(serverUrl)
  await server.query(`CREATE DATABASE ${name}`)
  for (const role of Object.values(roles))
    await server.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}' NOSUPERUSER NOBYPASSRLS NOCREATEDB`)
  const owner = await connect(urlOf(serverUrl, { database: name }))
  await migrate(owner, path.resolve('prisma/migrations'))
  await owner.query(grantsSql({ database: name, ...roles }))
  const scopeKey = randomBytes(32)
  await owner.query('SELECT scope_secret.store_key($1)', [scopeKey])
  return {
    owner,
    webUrl: urlOf(serverUrl, { database: name, user: roles.web, password }),
    gateUrl: urlOf(serverUrl, { database: name, user: roles.gate, password }),
    webRole: roles.web,
    gateRole: roles.gate,
    scopeKey,
    connect,
    drop: async () => {
      await owner.end()
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
      for (const role of Object.values(roles)) await server.query(`DROP ROLE ${role}`)
      await server.end()
    },
  }
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString })
  // A test that ends a database by force also ends its connections; that is no fault of the test.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function urlOf(server: string, parts: { database: string; user?: string; password?: string }): string {
  const url = new URL(server)
  url.pathname = `/${parts.database}`
  if (parts.user) url.username = parts.user
  if (parts.password) url.password = parts.password
  return url.toString()
}
