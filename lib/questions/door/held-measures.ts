import { z } from 'zod'
import { agreedOf } from './agreed'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

const row = z.object({ release_id: z.number().int(), measure: z.string() })

/** The measures that there are figures of for one area, as far as this viewer may see. */
export async function heldMeasures(
  asking: Asking,
  pinned: readonly PinnedSource[],
  areaId: number,
): Promise<ReadonlySet<string>> {
  const openIds = pinned.filter((pin) => pin.source.access === 'open').map((pin) => pin.releaseId)
  const rows = await asking.database.$queryRaw`
    SELECT DISTINCT release_id, measure
    FROM figures.cell
    WHERE release_id = ANY (${pinned.map((pin) => pin.releaseId)}::int[])
      AND area_id = ${areaId}::smallint AND breakdown = 'all' AND NOT suppressed
      AND (board_id IS NULL OR release_id = ANY (${openIds}::int[])
        OR board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))`
  const agreed = await agreedOf(asking)
  const pins = new Map(pinned.map((pin) => [pin.releaseId, pin]))
  return new Set(
    z
      .array(row)
      .parse(rows)
      .filter((found) => agreed.shows(pins.get(found.release_id)!, areaId, found.measure))
      .map(({ measure }) => measure),
  )
}
