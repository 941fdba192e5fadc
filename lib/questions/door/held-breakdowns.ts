import { z } from 'zod'
import { agreedOf } from './agreed'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

/** A way in which the figures of an area are split, with one of its categories. */
export type HeldCategory = {
  readonly releaseId: number
  readonly areaId: number
  readonly measure: string
  readonly breakdown: string
  readonly category: string
}

const row = z.object({
  release_id: z.number().int(),
  area_id: z.number().int(),
  measure: z.string(),
  breakdown: z.string(),
  category: z.string(),
})

/** Which breakdowns and categories of some measures there are for some areas, as far as this viewer may see. */
export async function heldBreakdowns(
  asking: Asking,
  choice: {
    readonly pinned: readonly PinnedSource[]
    readonly areaIds: readonly number[]
    readonly measures: readonly string[]
  },
): Promise<readonly HeldCategory[]> {
  const openIds = choice.pinned.filter((pin) => pin.source.access === 'open').map((pin) => pin.releaseId)
  const rows = await asking.database.$queryRaw`
    SELECT DISTINCT release_id, area_id, measure, breakdown, category
    FROM figures.cell
    WHERE release_id = ANY (${choice.pinned.map((pin) => pin.releaseId)}::int[])
      AND area_id = ANY (${[...choice.areaIds]}::smallint[])
      AND measure = ANY (${[...choice.measures]}::text[]) AND breakdown <> 'all'
      AND (board_id IS NULL OR release_id = ANY (${openIds}::int[])
        OR board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))
    ORDER BY release_id, area_id, measure, breakdown, category`
  const agreed = await agreedOf(asking)
  const pins = new Map(choice.pinned.map((pin) => [pin.releaseId, pin]))
  return z
    .array(row)
    .parse(rows)
    .filter((found) => agreed.shows(pins.get(found.release_id)!, found.area_id, found.measure))
    .map(({ release_id, area_id, measure, breakdown, category }) => ({
      releaseId: release_id,
      areaId: area_id,
      ...{ measure, breakdown, category },
    }))
}
