/** A name as PostgreSQL takes it in SQL, whatever characters it has. */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0')) throw new Error('Not a name that PostgreSQL can have')
  return `"${name.replaceAll('"', '""')}"`
}
