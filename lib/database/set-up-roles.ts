import type { Client } from 'pg'
import { derivePassword, deriveSecret } from './derived-secrets'
import { grantsSql, type GrantNames } from './grants-sql'
import { quoteIdentifier } from './quote-identifier'
import { roleUrl } from './role-url'
import { scramVerifier } from './scram-verifier'

/** Addresses of the database for the two roles that the service runs as. */
export type RoleUrls = { readonly webUrl: string; readonly gateUrl: string }

/**
 * Makes the web and gate roles of this database, or gives them their passwords again, and grants what each may do.
 *
 * @param database a connection as the owner, after the migrations
 * @param masterSecret MASTER_SECRET: the passwords and the scope key derive from it
 */
export async function setUpRoles(
  database: Client,
  ownerUrl: string,
  masterSecret: string | undefined,
): Promise<RoleUrls> {
  const names = await roleNames(database)
  const passwords = {
    web: derivePassword(masterSecret, 'web-password'),
    gate: derivePassword(masterSecret, 'gate-password'),
  }
  for (const role of ['web', 'gate'] as const) await setUpRole(database, names[role], passwords[role])
  await database.query(grantsSql(names))
  await database.query('SELECT scope_secret.store_key($1)', [deriveSecret(masterSecret, 'scope-key')])
  return {
    webUrl: roleUrl(ownerUrl, names.web, passwords.web),
    gateUrl: roleUrl(ownerUrl, names.gate, passwords.gate),
  }
}

/** Roles belong to the whole server, so their names carry the database's: two services can share a server. */
async function roleNames(database: Client): Promise<GrantNames> {
  const answer = await database.query<{ name: string }>('SELECT current_database() AS name')
  const name = answer.rows[0]!.name
  return { database: name, web: `${name}_web`, gate: `${name}_gate` }
}

/**
 * An owner that is no superuser, as on a managed server, may set these rights when it makes a role and not
 * afterwards; so of a role that is there they are looked at.
 */
async function setUpRole(database: Client, role: string, password: string): Promise<void> {
  const found = await database.query<{ mighty: boolean }>(
    'SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolreplication AS mighty FROM pg_roles WHERE rolname = $1',
    [role],
  )
  if (found.rows[0]?.mighty)
    throw new Error(`The role ${role} could pass by row-level security: take its special rights away first.`)
  const change = found.rowCount
    ? `ALTER ROLE ${quoteIdentifier(role)} LOGIN`
    : `CREATE ROLE ${quoteIdentifier(role)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION`
  await database.query(`${change} PASSWORD '${scramVerifier(password)}'`)
}
