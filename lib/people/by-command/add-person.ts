import type { Client } from 'pg'
import type { RoleGrant } from '@/lib/access/roles'
import { inTransaction } from './in-transaction'

/** What was done: a new person, a person who had been removed, or more roles for one who was there. */
export type Added = 'invited' | 'invited again' | 'given more roles' | 'unchanged'

/**
 * Invites a person by e-mail address, or adds roles to one. Somebody who had been removed, or whom only a demonstration
 * had invited, comes with these roles only and with whatever account they then sign in with. Each role that is new is
 * recorded in the audit.
 *
 * @param database a connection as the owner
 * @param email as emailAddress() reads it
 * @param by who does it, for the audit
 * @throws Error for the demonstration's own accounts, which come and go with it
 */
export function addPerson(
  database: Client,
  email: string,
  grants: readonly RoleGrant[],
  by: string,
): Promise<Added> {
  return inTransaction(database, async () => {
    const address = email.toLowerCase()
    if (address.endsWith('@demonstration.invalid'))
      throw new Error(`${email} is an account of the demonstration itself: give another address.`)
    const before = await database.query<{ id: string; anew: boolean }>(
      `SELECT id, removed_at IS NOT NULL OR demonstration AS anew FROM governance.person WHERE email = $1 FOR UPDATE`,
      [address],
    )
    const known = before.rows[0]
    if (known?.anew)
      await database.query('DELETE FROM governance.person_role WHERE person_id = $1', [known.id])
    const kept = await database.query<{ id: string }>(
      `INSERT INTO governance.person AS p (email, label) VALUES ($1, $1)
       ON CONFLICT (email) DO UPDATE SET
         removed_at = NULL, demonstration = false,
         invited_at = CASE WHEN $2 THEN now() ELSE p.invited_at END,
         (accepted_at, entered_at, issuer, subject) = (
           SELECT p.accepted_at, p.entered_at, p.issuer, p.subject WHERE NOT $2
         )
       RETURNING id`,
      [address, known?.anew ?? false],
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
    if (known.anew) return 'invited again'
    return added > 0 ? 'given more roles' : 'unchanged'
  })
}
