import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { ask, type Asking } from './door/ask'
import type { EditionEntry, ReleaseEntry, ReleasesAnswer } from './data-pages.types'

const releaseRow = z.object({
  id: z.number().int(),
  source_id: z.string(),
  name_en: z.string(),
  name_cy: z.string(),
  demonstration: z.boolean(),
  status: z.enum(['published', 'withdrawn']),
  received_at: z.date(),
  published_at: z.date().nullable(),
  withdrawn_at: z.date().nullable(),
  rows: z.number().int(),
  period_from: z.string(),
  period_to: z.string(),
  current: z.boolean(),
})

const editionRow = z.object({
  id: z.number().int(),
  made_at: z.date(),
  reason: z.string(),
  current: z.boolean(),
  release_ids: z.array(z.number().int()),
})

/** The ledger: every release that was ever published and every edition, the newest first. */
export function releases(viewer: Viewer): Promise<ReleasesAnswer> {
  return ask(viewer, { name: 'releases', parameters: {} }, async (asking) => ({
    releases: await releaseEntries(asking),
    editions: await editionEntries(asking),
  }))
}

async function releaseEntries({ database }: Asking): Promise<readonly ReleaseEntry[]> {
  const rows = await database.$queryRaw`
    SELECT r.id, r.source_id, s.name_en, s.name_cy, s.demonstration, r.status::text, r.received_at, r.published_at,
           r.withdrawn_at, r.rows, r.period_from::text, r.period_to::text,
           EXISTS (SELECT FROM releases.edition_release er JOIN releases.edition e ON e.id = er.edition_id
                   WHERE er.release_id = r.id AND e.current) AS current
    FROM releases.release r JOIN releases.source s ON s.id = r.source_id
    WHERE r.status IN ('published', 'withdrawn')
    ORDER BY coalesce(r.published_at, r.received_at) DESC, r.id DESC`
  return z
    .array(releaseRow)
    .parse(rows)
    .map((found) => ({
      id: found.id,
      sourceId: found.source_id,
      sourceName: { en: found.name_en, cy: found.name_cy },
      status: found.status,
      receivedAt: found.received_at,
      publishedAt: found.published_at,
      withdrawnAt: found.withdrawn_at,
      rows: found.rows,
      periodFrom: found.period_from,
      periodTo: found.period_to,
      current: found.current,
      demonstration: found.demonstration,
    }))
}

async function editionEntries({ database }: Asking): Promise<readonly EditionEntry[]> {
  const rows = await database.$queryRaw`
    SELECT e.id, e.made_at, e.reason, e.current,
           coalesce(array_agg(er.release_id ORDER BY er.release_id) FILTER (WHERE er.release_id IS NOT NULL), '{}') AS release_ids
    FROM releases.edition e LEFT JOIN releases.edition_release er ON er.edition_id = e.id
    GROUP BY e.id ORDER BY e.id DESC`
  return z
    .array(editionRow)
    .parse(rows)
    .map(({ id, made_at, reason, current, release_ids }) => ({
      ...{ id, reason, current },
      madeAt: made_at,
      releaseIds: release_ids,
    }))
}
