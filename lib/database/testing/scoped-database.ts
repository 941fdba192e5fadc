import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Client } from 'pg'
import { deriveSecret } from '../derived-secrets'
import { migrate } from '../migrate'
import { setUpRoles } from '../set-up-roles'

/** A database of a test's own, with both roles, the scope key and the grants as in production, and no figures. */
export type ScopedTestDatabase = {
  readonly owner: Client
  readonly ownerUrl: string
  readonly webUrl: string
  readonly gateUrl: string
  readonly webRole: string
  readonly gateRole: string
  readonly masterSecret: string
  readonly scopeKey: Buffer
  /** A connection of its own as that role; end it in the test. */
  readonly connect: (url: string) => Promise<Client>
  /** Sets roles and rights up again, as every later start of the service does, now that there are figures. */
  readonly startAgain: () => Promise<void>
  readonly drop: () => Promise<void>
}

/** @throws Error where TEST_DATABASE_URL is not set: an integration test never passes by being left out. */
export async function scopedTestDatabase(): Promise<ScopedTestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (!serverUrl)
    throw new Error('TEST_DATABASE_URL is not set: run the tests with "npm run test:integration"')
  const name = `test_scope_${randomBytes(4).toString('hex')}`
  const masterSecret = randomBytes(32).toString('hex')
  const server = await connect(serverUrl)
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const ownerUrl = url.toString()
  const owner = await connect(ownerUrl)
  await migrate(owner, path.resolve('prisma/migrations'))
  const { webUrl, gateUrl } = await setUpRoles(owner, ownerUrl, masterSecret)
  const roles = { webRole: `${name}_web`, gateRole: `${name}_gate` }
  return {
    ...{ owner, ownerUrl, webUrl, gateUrl, ...roles, masterSecret },
    scopeKey: deriveSecret(masterSecret, 'scope-key'),
    connect,
    startAgain: async () => {
      await setUpRoles(owner, ownerUrl, masterSecret)
    },
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
