import type { Client } from 'pg'
import { faultOf } from './fault-list'
import { ImportRefused } from './import-refused'
import type { Mapping } from './mapping/mapping'

/**
 * Makes the source of a table, or brings its names up to date. Whether it is open or restricted, and whether it is
 * invented, is settled once and for all: its earlier releases were protected by it.
 *
 * @throws ImportRefused where the source has the other access, or mixes invented and real figures
 */
export async function keepSource(
  database: Client,
  { source }: Mapping,
  demonstration: boolean,
  name: string,
): Promise<void> {
  const known = await database.query<{ access: string; demonstration: boolean }>(
    'SELECT access::text, demonstration FROM releases.source WHERE id = $1',
    [source.id],
  )
  const before = known.rows[0]
  if (before && before.access !== source.access)
    throw new ImportRefused(name, [
      faultOf(before.access === 'open' ? 'sourceIsOpen' : 'sourceIsRestricted', {}, { source: source.id }),
    ])
  if (before && before.demonstration !== demonstration) {
    const fault = faultOf('sourceIsDemonstration', {}, { source: source.id })
    throw new ImportRefused(name, [
      before.demonstration
        ? fault
        : { ...fault, reason: { key: 'releases.sourceIsReal', values: { source: source.id } } },
    ])
  }
  await database.query(
    `INSERT INTO releases.source AS kept (id, name_en, name_cy, publisher, kind, access, demonstration, status,
                                          licence, url, notes_en, notes_cy)
     VALUES ($1, $2, $3, $4, 'published', $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, name_cy = excluded.name_cy,
       publisher = excluded.publisher, status = excluded.status, licence = excluded.licence, url = excluded.url,
       notes_en = excluded.notes_en, notes_cy = excluded.notes_cy`,
    [
      source.id,
      source.name.en,
      source.name.cy,
      source.publisher,
      source.access,
      demonstration,
      source.status.replace('-', '_'),
      source.licence,
      source.url,
      source.notes?.en ?? null,
      source.notes?.cy ?? null,
    ],
  )
}
