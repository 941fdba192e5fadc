import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { granularityFromDatabase } from '@/lib/database/granularity'
import type { Granularity as DatabaseGranularity } from '@/lib/database/generated/enums'
import { measures } from '@/lib/measures/registry'
import { ask, type Asking } from './door/ask'
import { editionContents } from './door/edition-contents'
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
  const rows = z.array(row).parse(
    await asking.database.$queryRaw`
      SELECT c.measure, c.release_id, array_agg(DISTINCT a.kind::text ORDER BY a.kind::text) AS kinds,
             array_agg(DISTINCT c.granularity::text ORDER BY c.granularity::text) AS granularities,
             min(c.period_start)::text AS first, max(c.period_start)::text AS last
      FROM figures.cell c JOIN reference.area a ON a.id = c.area_id
      WHERE c.release_id = ANY (${pinned.map(({ releaseId }) => releaseId)}::int[]) AND c.breakdown = 'all'
        AND (c.board_id IS NULL OR c.release_id = ANY (${open}::int[])
          OR c.board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))
      GROUP BY c.measure, c.release_id
      ORDER BY c.measure, c.release_id`,
  )
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
