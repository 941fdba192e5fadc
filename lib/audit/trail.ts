import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { asActor } from '@/lib/database/as-actor'
import { Prisma } from '@/lib/database/generated/client'
import { actsByKind } from './audit-kinds'
import { knownPerson } from './known-person'
import { requireAudit } from './require-audit'
import { trailRow, type TrailEvent } from './trail-event'
import type { TrailFilter, TrailPlace } from './trail-filter'

/** Events on one page of the trail. */
export const eventsPerPage = 50

export type Trail = {
  /** The newest first. */
  readonly events: readonly TrailEvent[]
  /** Whether there are events before the last one, and after the first one. */
  readonly older: boolean
  readonly newer: boolean
}

/**
 * A page of the audit, by the number of the event that it is next to: what is written meanwhile moves nothing.
 *
 * @throws Forbidden where the viewer reads no audit, or not that of the board asked for
 */
export async function trail(
  viewer: Viewer,
  filter: TrailFilter,
  place: TrailPlace = {},
  most: number = eventsPerPage,
): Promise<Trail> {
  const boardId = filter.board === undefined ? null : findBoard(filter.board)!.id
  const boards = await requireAudit(viewer, 'view', boardId)
  const upwards = place.newer !== undefined
  const beyond = place.older
    ? Prisma.sql`a.id < ${place.older}::bigint`
    : place.newer
      ? Prisma.sql`a.id > ${place.newer}::bigint`
      : Prisma.sql`true`
  const rows = await asActor(viewer, async (database) => {
    const found = await database.$queryRaw`
      SELECT a.id::text, a.at, a.person_id::text, CASE WHEN ${knownPerson(boards)} THEN p.email END AS email,
             coalesce(p.removed_at IS NOT NULL, false) AS removed, a.action, a.subject,
             (SELECT p.email FROM governance.person p
              WHERE p.id = CASE WHEN a.subject ~ '^person/[0-9a-f-]{36}$' THEN substr(a.subject, 8)::uuid END
                AND ${knownPerson(boards)}) AS target,
             a.board_id, a.outcome, a.details
      FROM governance.audit_event a LEFT JOIN governance.person p ON p.id = a.person_id
      WHERE ${trailConditions(boards, filter)} AND ${beyond}
      ORDER BY a.id ${upwards ? Prisma.sql`ASC` : Prisma.sql`DESC`} LIMIT ${most + 1}`
    return z.array(trailRow).parse(found)
  })
  const more = rows.length > most
  // The newest page is a whole one, however it was reached.
  if (upwards && !more) return trail(viewer, filter, {}, most)
  const events = rows.slice(0, most)
  if (upwards) events.reverse()
  return { events, older: upwards || more, newer: upwards ? more : place.older !== undefined }
}

/** What a filter asks for, within the boards of the reader; row-level security decides the same again. */
export function trailConditions(boards: 'all' | readonly number[], filter: TrailFilter): Prisma.Sql {
  const { from, to, person, board, kind, outcome, event } = filter
  const conditions = [
    boards === 'all' ? Prisma.sql`true` : Prisma.sql`a.board_id = ANY (${[...boards]}::smallint[])`,
    ...(event ? [Prisma.sql`a.id = ${event}::bigint`] : []),
    ...(from ? [Prisma.sql`a.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/London'`] : []),
    ...(to ? [Prisma.sql`a.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`] : []),
    ...(board ? [Prisma.sql`a.board_id = ${findBoard(board)!.id}::smallint`] : []),
    ...(kind ? [Prisma.sql`a.action = ANY (${[...actsByKind[kind]]}::text[])`] : []),
    ...(outcome ? [Prisma.sql`a.outcome = ${outcome}`] : []),
    ...(person ? [personCondition(boards, person)] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Who did it, or to whom it was done. */
function personCondition(boards: 'all' | readonly number[], person: string): Prisma.Sql {
  if (z.uuid().safeParse(person.toLowerCase()).success) {
    const id = person.toLowerCase()
    return Prisma.sql`(a.person_id = ${id}::uuid OR a.subject = ${`person/${id}`})`
  }
  // Nobody is found by a part of an address that the reader does not see.
  const found = Prisma.sql`SELECT p.id FROM governance.person p
    WHERE strpos(p.email, lower(${person})) > 0 AND ${knownPerson(boards)}`
  return Prisma.sql`(a.person_id IN (${found}) OR a.subject IN (SELECT 'person/' || f.id FROM (${found}) f))`
}
