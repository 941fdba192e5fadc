import { z } from 'zod'
import { agreedOf } from './agreed'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

/** A way in which the figures of an area are split, with one of its categories. */
export type HeldCategory = {
  readonly releaseId: number
  readonly areaId: number
  readonly breakdown: string
  readonly category: string
}

const row = z.object({
  release_id: z.number().int(),
  area_id: z.number().int(),
  breakdown: z.string(),
  category: z.string(),
})

/** Which breakdowns and categories of a measure there are for some areas, as far as this viewer may see. */
export async function heldBreakdowns(
  asking: Asking,
  choice: {
    readonly pinned: readonly PinnedSource[]
    readonly areaIds: readonly number[]
    readonly measure: string
  },
): Promise<readonly HeldCategory[]> {
  const openIds = choice.pinned.filter((pin) => pin.source.access === 'open').map((pin) => pin.releaseId)
  const rows = await asking.database.$queryRaw`
    SELECT DISTINCT release_id, area_id, breakdown, category
    FROM figures.cell
    WHERE release_id = ANY (${choice.pinned.map((pin) => pin.releaseId)}::int[])
      AND area_id = ANY (${[...choice.areaIds]}::smallint[])
      AND measure = ${choice.measure} AND breakdown <> 'all'
      AND (board_id IS NULL OR release_id = ANY (${openIds}::int[])
        OR board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))
    ORDER BY release_id, area_id, breakdown, category`
  const agreed = await agreedOf(asking)
  const pins = new Map(choice.pinned.map((pin) => [pin.releaseId, pin]))
  return z
    .array(row)
    .parse(rows)
    .filter((found) => agreed.shows(pins.get(found.release_id)!, found.area_id, choice.measure))
    .map(({ release_id, area_id, breakdown, category }) => ({
      releaseId: release_id,
      areaId: area_id,
      ...{ breakdown, category },
    }))
}
