import { z } from 'zod'
import { BadRequest } from '@/lib/access/errors'
import { casesBeyond } from '@/lib/disclosure/show/showable-quantile'
import { message } from '@/lib/text/message'
import type { Provenance } from '../answer'
import type { BothNames } from '../board.types'
import type { ShownEdition } from '../edition.types'
import type { Asking } from './ask'

/** A source with the release that an edition pins. Withdrawn releases are left out. */
export type PinnedSource = {
  readonly source: Provenance['source']
  readonly url: string | null
  readonly notes: BothNames | null
  readonly releaseId: number
  /** So many cases lie on either side of a percentile that is shown: the threshold of the release where it is higher. */
  readonly casesBeyond: number
  /** First and last day that the release speaks of, YYYY-MM-DD. */
  readonly periodFrom: string
  readonly periodTo: string
}

export type EditionContents = { readonly edition: ShownEdition; readonly pinned: readonly PinnedSource[] }

const row = z.object({
  edition_id: z.number().int(),
  made_at: z.date(),
  release_id: z.number().int().nullable(),
  period_from: z.string().nullable(),
  period_to: z.string().nullable(),
  threshold: z.number().int().nullable(),
  id: z.string().nullable(),
  name_en: z.string().nullable(),
  name_cy: z.string().nullable(),
  publisher: z.string().nullable(),
  kind: z.enum(['linked', 'published']).nullable(),
  access: z.enum(['open', 'restricted']).nullable(),
  demonstration: z.boolean().nullable(),
  status: z.enum(['official', 'management_information', 'linked_experimental']).nullable(),
  licence: z.string().nullable(),
  url: z.string().nullable(),
  notes_en: z.string().nullable(),
  notes_cy: z.string().nullable(),
  readable: z.boolean().nullable(),
})

/**
 * What an edition pins.
 *
 * @param edition id of an earlier edition; the current one when left out
 * @throws BadRequest where there is no such edition
 */
export async function editionContents(asking: Asking, edition?: number): Promise<EditionContents> {
  const id = edition ?? asking.now.edition.id
  const rows = z.array(row).parse(
    await asking.database.$queryRaw`
      SELECT e.id AS edition_id, e.made_at, r.id AS release_id, r.period_from::text, r.period_to::text,
             r.threshold, s.id, s.name_en, s.name_cy,
             s.publisher, s.kind::text, s.access::text, s.demonstration, s.status::text, s.licence, s.url,
             s.notes_en, s.notes_cy, r.id = ANY ((SELECT scope.readable_releases())::int[]) AS readable
      FROM releases.edition e
      LEFT JOIN (releases.edition_release er
        JOIN releases.release r ON r.id = er.release_id AND r.status = 'published'
        JOIN releases.source s ON s.id = er.source_id) ON er.edition_id = e.id
      WHERE e.id = ${id}
      ORDER BY s.id`,
  )
  const first = rows[0]
  if (!first)
    throw new BadRequest([
      { parameter: 'edition', words: message('errors.noEdition', { edition: String(id) }) },
    ])
  return {
    edition: {
      ...{ id, madeAt: first.made_at, current: id === asking.now.edition.id },
      closed: rows
        .filter(({ readable }) => readable === false)
        .map((found) => ({ id: found.id!, name: { en: found.name_en!, cy: found.name_cy! } })),
    },
    pinned: rows.flatMap((found) => (found.id === null ? [] : [pinnedSource(found)])),
  }
}

function pinnedSource(found: z.infer<typeof row>): PinnedSource {
  return {
    source: {
      id: found.id!,
      name: { en: found.name_en!, cy: found.name_cy! },
      publisher: found.publisher!,
      kind: found.kind!,
      status: found.status!.replace('_', '-') as Provenance['source']['status'],
      access: found.access!,
      demonstration: found.demonstration!,
      licence: found.licence,
    },
    url: found.url,
    notes: found.notes_en === null ? null : { en: found.notes_en, cy: found.notes_cy ?? found.notes_en },
    releaseId: found.release_id!,
    casesBeyond: Math.max(casesBeyond, found.threshold ?? 0),
    periodFrom: found.period_from!,
    periodTo: found.period_to!,
  }
}
