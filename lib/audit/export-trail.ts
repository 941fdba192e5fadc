import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { message } from '@/lib/text/message'
import { record } from './record'
import { requireAudit } from './require-audit'
import { trail } from './trail'
import type { TrailEvent } from './trail-event'
import { readTrailFilter, trailParameters } from './trail-filter'

/** Events of one file or answer at most; the next ones begin at `next`. */
export const eventsPerExport = 5_000

/** Parameters of every address of the API, which narrow nothing. */
const ofTheRequest = new Set(['format', 'lang'])

export type TrailExport = {
  readonly events: readonly TrailEvent[]
  /** What to give as `older` for the events before these; null where there are none. */
  readonly next: string | null
}

/**
 * The trail of an address as a file or for a program. That it was taken away is an event itself, with filters and rows.
 *
 * @throws BadRequest for any filter that cannot be used, Forbidden as trail()
 */
export async function exportTrail(
  viewer: Viewer,
  query: Readonly<Record<string, string | string[]>>,
  format: 'csv' | 'json',
  most: number = eventsPerExport,
): Promise<TrailExport> {
  const { filter, place, faults } = readTrailFilter(query)
  const boardId = filter.board === undefined ? null : findBoard(filter.board)!.id
  const boards = await requireAudit(viewer, 'export', boardId)
  const unknown = Object.keys(query).filter((name) => !(name in trailParameters) && !ofTheRequest.has(name))
  if (faults.length + unknown.length > 0)
    throw new BadRequest([
      ...unknown.map((parameter) => ({
        parameter,
        words: message('errors.unknownParameter', { parameter: parameter.slice(0, 60) }),
      })),
      ...faults.map((parameter) => ({
        parameter,
        words: message('errors.badParameter', {
          parameter,
          value: String(query[parameter] ?? '').slice(0, 60),
        }),
      })),
    ])
  const { events, older } = await trail(viewer, filter, place, most)
  const only = boards !== 'all' && boards.length === 1 ? boards[0]! : null
  await record({
    ...{ personId: viewer.personId, action: 'export', subject: 'admin/audit', outcome: 'allowed' },
    boardId: boardId ?? only,
    details: { ...filter, ...place, format, rows: events.length },
  })
  return { events, next: older ? (events.at(-1)?.id ?? null) : null }
}
