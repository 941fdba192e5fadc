import type { Client } from 'pg'
import { faultOf } from './fault-list'
import { ImportRefused } from './import-refused'

/** A source as a release of it says it is. */
export type SourceToKeep = {
  readonly id: string
  readonly kind: 'linked' | 'published'
  readonly name: { readonly en: string; readonly cy: string }
  readonly publisher: string
  readonly access: 'open' | 'restricted'
  readonly status: 'official' | 'management-information' | 'linked-experimental'
  readonly licence: string | null
  readonly url: string | null
  readonly notes: { readonly en: string; readonly cy: string } | null
}

/**
 * Makes the source of a release, or brings its names up to date. Whether it is open or restricted, whether it is
 * invented, and of what kind it is, is settled once and for all: its earlier releases were protected by it.
 *
 * @throws ImportRefused where the source has the other access or kind, or mixes invented and real figures
 */
export async function keepSource(
  database: Client,
  source: SourceToKeep,
  demonstration: boolean,
  name: string,
): Promise<void> {
  const known = await database.query<{ access: string; kind: string; demonstration: boolean }>(
    'SELECT access::text, kind::text, demonstration FROM releases.source WHERE id = $1',
    [source.id],
  )
  const before = known.rows[0]
  if (before && before.kind !== source.kind)
    throw new ImportRefused(name, [
      faultOf(before.kind === 'linked' ? 'sourceIsLinked' : 'sourceIsPublished', {}, { source: source.id }),
    ])
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
     VALUES ($1, $2, $3, $4, $12, $5, $6, $7, $8, $9, $10, $11)
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
      source.kind,
    ],
  )
}
