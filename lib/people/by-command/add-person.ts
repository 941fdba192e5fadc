import type { Client } from 'pg'
import type { RoleGrant } from '@/lib/access/roles'
import { inTransaction } from './in-transaction'

/** What was done: a new person, a person who had been removed, or more roles for one who was there. */
export type Added = 'invited' | 'invited again' | 'given more roles' | 'unchanged'

/**
 * Invites a person by e-mail address, or adds roles to one. Somebody who had been removed comes back with these roles
 * only. Each role that is new is recorded in the audit.
 *
 * @param database a connection as the owner
 * @param by who does it, for the audit
 */
export function addPerson(
  database: Client,
  email: string,
  grants: readonly RoleGrant[],
  by: string,
): Promise<Added> {
  return inTransaction(database, async () => {
    const address = email.toLowerCase()
    const before = await database.query<{ id: string; removed: boolean }>(
      'SELECT id, removed_at IS NOT NULL AS removed FROM governance.person WHERE email = $1 FOR UPDATE',
      [address],
    )
    const known = before.rows[0]
    const kept = await database.query<{ id: string }>(
      `INSERT INTO governance.person (email, label) VALUES ($1, $1)
       ON CONFLICT (email) DO UPDATE SET removed_at = NULL RETURNING id`,
      [address],
    )
    const { id } = kept.rows[0]!
    let added = 0
    for (const { role, boardId } of grants) {
      const made = await database.query(
        `INSERT INTO governance.person_role (person_id, role, board_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [id, role, boardId],
      )
      if (!made.rowCount) continue
      added += 1
      await database.query(
        `INSERT INTO governance.audit_event (action, subject, board_id, outcome, details)
         VALUES ('role-added', $1, $2, 'allowed', $3)`,
        [`person/${id}`, boardId, JSON.stringify({ role, by })],
      )
    }
    if (!known) return 'invited'
    if (known.removed) return 'invited again'
    return added > 0 ? 'given more roles' : 'unchanged'
  })
}
