/**
 * The environment of PostgreSQL: neither the service's secrets, which it has no use for, nor settings
 * for another PostgreSQL (PGDATA, PGPORT), nor a language that this machine may not have.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function postgresEnvironment() {
  const apart = /^(PG|LC_|LANG|npm_|DATABASE_|NEXTAUTH_|OIDC_|MASTER_SECRET)/i
  const entries = Object.entries(process.env).filter(([name]) => !apart.test(name))
  return /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries([...entries, ['LC_ALL', 'C']]))
}
