import { randomUUID } from 'node:crypto'
import type { RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { viewerFromGrants } from '@/lib/access/viewer-from-grants'
import { allBoardIds } from '@/lib/boards/all-board-ids'
import { writeReferenceData } from '@/lib/database/reference-data'
import { scopedTestDatabase, type ScopedTestDatabase } from '@/lib/database/testing/scoped-database'

/** A database with boards and nobody in it, that the gate client of this process speaks to. */
export async function peopleDatabase(): Promise<ScopedTestDatabase> {
  const database = await scopedTestDatabase()
  process.env.DATABASE_GATE_URL = database.gateUrl
  process.env.MASTER_SECRET = database.masterSecret
  await writeReferenceData(database.owner)
  return database
}

/** Somebody of a test's own. */
export async function somebody(
  { owner }: ScopedTestDatabase,
  grants: readonly RoleGrant[],
  { email = `${randomUUID()}@example.invalid`, demonstration = false } = {},
): Promise<{ readonly id: string; readonly email: string; readonly viewer: Viewer }> {
  const id = randomUUID()
  await owner.query(
    'INSERT INTO governance.person (id, email, label, demonstration) VALUES ($1, $2, $2, $3)',
    [id, email, demonstration],
  )
  for (const { role, boardId } of grants)
    await owner.query('INSERT INTO governance.person_role (person_id, role, board_id) VALUES ($1, $2, $3)', [
      id,
      role,
      boardId,
    ])
  return { id, email, viewer: viewerFromGrants({ personId: id, label: email, grants }, allBoardIds) }
}

/** What is kept of a person, as one line: in or out, the version of their sessions, their roles. */
export async function stateOf({ owner }: ScopedTestDatabase, id: string) {
  const { rows } = await owner.query<{ present: boolean; version: number; roles: string[] }>(
    `SELECT removed_at IS NULL AS present, session_version AS version,
            ARRAY(SELECT r.role || coalesce(' ' || r.board_id, '') FROM governance.person_role r
                  WHERE r.person_id = p.id ORDER BY 1) AS roles
     FROM governance.person p WHERE id = $1`,
    [id],
  )
  return rows[0]!
}
