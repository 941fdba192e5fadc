import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { granularityFromDatabase } from '@/lib/database/granularity'
import type { Granularity as DatabaseGranularity } from '@/lib/database/generated/enums'
import { measures } from '@/lib/measures/registry'
import { ask, type Asking } from './door/ask'
import { editionContents, type PinnedSource } from './door/edition-contents'
import type { DictionaryEntry, HeldFigures } from './data-pages.types'

const row = z.object({
  measure: z.string(),
  release_id: z.number().int(),
  kinds: z.array(z.enum(['nation', 'region', 'board', 'force', 'court'])),
  granularities: z.array(z.enum(['month', 'quarter', 'financial_year', 'calendar_year'])),
  first: z.string(),
  last: z.string(),
})

/** Every measure, with what the current edition holds of it as far as this viewer may see. */
export function dictionary(viewer: Viewer): Promise<readonly DictionaryEntry[]> {
  return ask(viewer, { name: 'dictionary', parameters: {} }, answer)
}

async function answer(asking: Asking): Promise<readonly DictionaryEntry[]> {
  const { pinned } = await editionContents(asking)
  const open = pinned.filter(({ source }) => source.access === 'open').map(({ releaseId }) => releaseId)
  const rows = z.array(row).parse(await held(asking, pinned, open))
  return measures.map((measure) => ({
    measure,
    held: rows
      .filter((found) => found.measure === measure.id)
      .map((found): HeldFigures => ({
        source: pinned.find(({ releaseId }) => releaseId === found.release_id)!.source,
        areaKinds: found.kinds,
        granularities: found.granularities.map((name) =>
          granularityFromDatabase(name as DatabaseGranularity),
        ),
        from: found.first,
        to: found.last,
      })),
  }))
}

/**
 * What there is of each measure: looked up for each area by the key of cells, so that breakdowns, which are nearly all of
 * them, are never read.
 */
function held({ database, viewer }: Asking, pinned: readonly PinnedSource[], open: readonly number[]) {
  return database.$queryRaw`
    SELECT m.id AS measure, r.id AS release_id, array_agg(DISTINCT a.kind::text ORDER BY a.kind::text) AS kinds,
           array_agg(DISTINCT h.granularity::text ORDER BY h.granularity::text) AS granularities,
           min(h.first)::text AS first, max(h.last)::text AS last
    FROM unnest(${pinned.map(({ releaseId }) => releaseId)}::int[]) r (id)
    JOIN reference.area a ON a.board_id IS NULL OR r.id = ANY (${open}::int[])
      OR a.board_id = ANY (${[...(viewer.scope?.boardIds ?? [])]}::smallint[])
    CROSS JOIN unnest(${measures.map(({ id }) => id)}::text[]) m (id)
    CROSS JOIN LATERAL (
      SELECT c.granularity, min(c.period_start) AS first, max(c.period_start) AS last
      FROM figures.cell c
      WHERE c.release_id = r.id AND c.area_id = a.id AND c.measure = m.id
        AND c.breakdown = 'all' AND c.category = 'all'
      GROUP BY c.granularity) h
    GROUP BY m.id, r.id
    ORDER BY m.id, r.id`
}
