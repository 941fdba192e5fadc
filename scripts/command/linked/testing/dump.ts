import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'

/** Every row of every table of a database, as text. */
export async function dumpOf(owner: Client): Promise<string> {
  const tables = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
     WHERE relkind IN ('r', 'm') AND nspname !~ '^(pg_|information_schema)' ORDER BY 1`,
  )
  const dumps: string[] = []
  for (const { name } of tables.rows) {
    const rows = await owner.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`)
    dumps.push(name, ...rows.rows.map(({ line }) => line))
  }
  return dumps.join('\n')
}

/** The text of all files of a kind under a folder. */
export async function textsUnder(folder: string, ending: RegExp): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && ending.test(entry.name))
  return (
    await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')))
  ).join('\n')
}

const identifying =
  /_id$|^id$|^id_[lr]$|^urn$|^asn$|^pnc$|^cro$|^first_name$|^last_name$|^postcode$|^cluster_id$/

/** Every value by which a record or a person of a delivery of CSV files could be known. */
export async function identifiersOf(delivery: string): Promise<ReadonlySet<string>> {
  const values = new Set<string>()
  for (const name of await readdir(delivery)) {
    if (!name.endsWith('.csv') || name.startsWith('truth')) continue
    const [head, ...lines] = (await readFile(path.join(delivery, name), 'utf8')).trim().split('\n')
    const columns = head!.split(',').flatMap((column, index) => (identifying.test(column) ? [index] : []))
    for (const line of lines) {
      const cells = line.split(',')
      for (const index of columns) if (cells[index]) values.add(cells[index])
    }
  }
  return values
}

/** Which of these values a text holds as words of their own, and which marked names and postcodes. */
export function leaksIn(text: string, identifiers: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>(text.match(/\b(?:Qx|Zq)[aeiou][a-z]+|\bQX\d+ ?\d[A-Z]{2}\b/g) ?? [])
  for (const [word] of text.matchAll(/[A-Za-z0-9/]+/g)) if (identifiers.has(word)) found.add(word)
  return [...found]
}
