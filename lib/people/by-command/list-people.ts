import type { Client } from 'pg'
import type { RoleGrant } from '@/lib/access/roles'

/** Somebody who may come in, with their roles. */
export type ListedPerson = {
  readonly email: string
  readonly demonstration: boolean
  readonly grants: readonly RoleGrant[]
}

/** Everybody who may come in, by address; removed people are left out. */
export async function listPeople(database: Client): Promise<readonly ListedPerson[]> {
  const { rows } = await database.query<ListedPerson>(`
    SELECT p.email, p.demonstration,
           coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'boardId', r.board_id) ORDER BY r.id)
             FILTER (WHERE r.id IS NOT NULL), '[]') AS grants
    FROM governance.person p LEFT JOIN governance.person_role r ON r.person_id = p.id
    WHERE p.removed_at IS NULL GROUP BY p.id ORDER BY p.email`)
  return rows
}
