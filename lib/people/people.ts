import { z } from 'zod'
import { roles, type Role, type RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { Prisma } from '@/lib/database/generated/client'
import { gateClient } from '@/lib/database/gate-client'
import { requirePeople } from './require-people'

/** Somebody who may come in, as those see them who look after people. */
export type PersonListed = {
  readonly id: string
  readonly email: string
  /** An account of the demonstration itself, that nobody can change. */
  readonly fixed: boolean
  /** The roles that the viewer looks after: a manager sees those of their boards and no other. */
  readonly grants: readonly RoleGrant[]
  readonly invitedAt: Date
  /** Null until they came in. */
  readonly enteredAt: Date | null
}

/** Which people are asked for. */
export type PeopleFilter = {
  /** Part of the e-mail address. */
  readonly text?: string
  readonly role?: Role
  readonly boardId?: number
  /** From 1. */
  readonly page?: number
}

export type People = {
  readonly people: readonly PersonListed[]
  readonly total: number
  readonly pages: number
}

/** People on one page of the list. */
export const perPage = 50

const row = z
  .object({
    id: z.uuid(),
    email: z.string(),
    fixed: z.boolean(),
    invited_at: z.date(),
    entered_at: z.date().nullable(),
    grants: z.array(z.object({ role: z.enum(roles), boardId: z.number().int().nullable() })),
    total: z.number().int(),
  })
  .transform(({ invited_at, entered_at, ...rest }) => ({
    ...rest,
    invitedAt: invited_at,
    enteredAt: entered_at,
  }))

/**
 * The people whom the viewer looks after, by address: everybody for an administrator, those with a role of the board
 * for its manager.
 *
 * @throws Forbidden where the viewer looks after nobody
 */
export async function people(viewer: Viewer, filter: PeopleFilter = {}): Promise<People> {
  const page = filter.page ?? 1
  const rows = await peopleWhere(viewer, conditions(filter), perPage, (page - 1) * perPage)
  const total = rows[0]?.total ?? (page > 1 ? (await people(viewer, { ...filter, page: 1 })).total : 0)
  return { people: rows, total, pages: Math.max(1, Math.ceil(total / perPage)) }
}

/** One of them; null where the person is not among the viewer's people. @throws Forbidden as people() */
export async function findManaged(viewer: Viewer, id: string): Promise<PersonListed | null> {
  if (!z.uuid().safeParse(id).success) {
    await requirePeople(viewer)
    return null
  }
  return (await peopleWhere(viewer, Prisma.sql`p.id = ${id}::uuid`, 1, 0))[0] ?? null
}

function conditions({ text, role, boardId }: PeopleFilter): Prisma.Sql {
  return Prisma.sql`(${text ?? null}::text IS NULL OR strpos(p.email, lower(${text ?? null})) > 0)
    AND EXISTS (SELECT FROM seen_role s WHERE s.person_id = p.id
      AND (${role ?? null}::text IS NULL OR s.role::text = ${role ?? null})
      AND (${boardId ?? null}::smallint IS NULL OR s.board_id = ${boardId ?? null}::smallint))`
}

/** Nobody beyond the boards of the viewer is read, and of who is read no role beyond them. */
async function peopleWhere(viewer: Viewer, condition: Prisma.Sql, limit: number, offset: number) {
  const boards = await requirePeople(viewer)
  const seen = boards === 'all' ? Prisma.sql`true` : Prisma.sql`r.board_id = ANY (${[...boards]}::smallint[])`
  const rows = await gateClient().$queryRaw`
    WITH seen_role AS (SELECT r.* FROM governance.person_role r WHERE ${seen})
    SELECT p.id::text, p.email, p.email LIKE '%@demonstration.invalid' AS fixed, p.invited_at, p.entered_at,
           (SELECT jsonb_agg(jsonb_build_object('role', s.role, 'boardId', s.board_id) ORDER BY s.board_id NULLS FIRST, s.role)
            FROM seen_role s WHERE s.person_id = p.id) AS grants,
           (count(*) OVER ())::int AS total
    FROM governance.person p
    WHERE p.removed_at IS NULL AND EXISTS (SELECT FROM seen_role s WHERE s.person_id = p.id)
      AND p.demonstration = (SELECT a.demonstration FROM governance.person a WHERE a.id = ${viewer.personId}::uuid)
      AND ${condition}
    ORDER BY p.email LIMIT ${limit} OFFSET ${offset}`
  return z.array(row).parse(rows)
}
