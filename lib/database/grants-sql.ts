import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Names of the database and of the two roles that the service runs as. */
export type GrantNames = { readonly database: string; readonly web: string; readonly gate: string }

/** grants.sql with the names put in. Run it as owner, whole, after the migrations and the making of the roles. */
export function grantsSql(names: GrantNames): string {
  const template = readFileSync(fileURLToPath(new URL('./grants.sql', import.meta.url)), 'utf8')
  return template.replace(/\{(database|web|gate)\}/g, (_, name: keyof GrantNames) => identifier(names[name]))
}

function identifier(name: string): string {
  if (name === '' || name.includes('\0')) throw new Error('Not a name that PostgreSQL can have')
  return `"${name.replaceAll('"', '""')}"`
}
