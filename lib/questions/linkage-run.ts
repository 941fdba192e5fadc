import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import type { Area } from '@/lib/boards/areas'
import {
  linkageEffect,
  linkageRun as runShape,
  type LinkageEffect,
  type LinkageRun,
} from '@/lib/releases/linked/linkage-run/linkage-run'
import { askOfLinkedRelease } from './ask-of-linked-release'
import { agreedOf } from './door/agreed'
import type { Asking } from './door/ask'
import type { PinnedSource } from './door/edition-contents'
import type { LinkageAnswer, LinkageOfRelease } from './linkage-run.types'
import type { AreaQuestion } from './linked-release.types'

/**
 * How the records of the current edition were linked: what everybody may know of it, what it does to an area's figures,
 * and, for who may review linkage, the model inside.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export function linkageRun(viewer: Viewer, { board }: AreaQuestion): Promise<LinkageAnswer> {
  const reviews = viewer.permissions.has('linkage.review')
  const question = { name: 'linkage-run', parameters: { reviews: String(reviews) } }
  return askOfLinkedRelease(viewer, question, board, async (asking, pin, area) => ({
    effects: await readEffects(asking, pin, area),
    ...parts(await readRun(asking, pin), area, reviews),
  }))
}

/** Of boards, only how well the links of the area's own are found. */
function parts(
  run: LinkageRun | null,
  area: Area,
  reviews: boolean,
): Pick<LinkageOfRelease, 'run' | 'review'> {
  if (!run) return { run: null, review: null }
  const { training, prior, parameters, blockingRules, greyZone, seconds, ...everybodys } = run
  const { accuracy } = run
  const byGroup = accuracy?.byGroup.filter(
    ({ field, category }) => field !== 'board' || (area.kind === 'board' && category === area.code),
  )
  return {
    run: { ...everybodys, accuracy: accuracy && { ...accuracy, byGroup: byGroup! } },
    review: reviews ? { training, prior, parameters, blockingRules, greyZone, seconds } : null,
  }
}

async function readRun(asking: Asking, pin: PinnedSource): Promise<LinkageRun | null> {
  const rows = z
    .array(z.object({ run: runShape }))
    .parse(
      await asking.database
        .$queryRaw`SELECT run FROM releases.linkage_run WHERE release_id = ${pin.releaseId}`,
    )
  return rows[0]?.run ?? null
}

/** Scope and agreements as for the quality of records, applied here and by row-level security. */
async function readEffects(asking: Asking, pin: PinnedSource, area: Area): Promise<readonly LinkageEffect[]> {
  const agreed = await agreedOf(asking)
  if (!agreed.showsQuality(pin, area.boardId)) return []
  const open = pin.source.access === 'open'
  const inScope = [...(asking.viewer.scope?.boardIds ?? [])]
  return z.array(linkageEffect).parse(
    await asking.database.$queryRaw`
      SELECT area_id::int AS "areaId", board_id::int AS "boardId", measure, breakdown, category, cases, value, low,
        strict, bias, margin
      FROM releases.linkage_effect
      WHERE release_id = ${pin.releaseId} AND area_id = ${area.id}::smallint
        AND (board_id IS NULL OR ${open} OR board_id = ANY (${inScope}::smallint[]))
      ORDER BY measure, breakdown, category`,
  )
}
