/** An address of the database from the environment, which the launcher sets for the server. */
export function requiredUrl(name: 'DATABASE_WEB_URL' | 'DATABASE_GATE_URL'): string {
  const url = process.env[name]
  if (!url) throw new Error(`${name} is not set: start the service with "npm start", which sets it.`)
  return url
}
