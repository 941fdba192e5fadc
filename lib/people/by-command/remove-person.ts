import type { Client } from 'pg'
import { inTransaction } from './in-transaction'

/**
 * Removes a person: their roles go, their sessions end at the next request, their part of the audit stays.
 *
 * @param database a connection as the owner
 * @returns false where nobody with that address is there
 * @throws Error when the person is the last administrator: nobody could then invite anybody
 */
export function removePerson(database: Client, email: string, by: string): Promise<boolean> {
  return inTransaction(database, async () => {
    // Two removals at the same time must not each think that the other administrator stays.
    await database.query('LOCK TABLE governance.person_role IN SHARE ROW EXCLUSIVE MODE')
    const found = await database.query<{ id: string; last: boolean }>(
      `SELECT p.id, NOT p.demonstration
         AND EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = p.id AND r.role = 'administrator')
         AND NOT EXISTS (SELECT FROM governance.person_role r JOIN governance.person o ON o.id = r.person_id
           WHERE r.role = 'administrator' AND o.id <> p.id AND o.removed_at IS NULL AND NOT o.demonstration) AS last
       FROM governance.person p WHERE p.email = $1 AND p.removed_at IS NULL`,
      [email.toLowerCase()],
    )
    const person = found.rows[0]
    if (!person) return false
    if (person.last)
      throw new Error(`${email} is the last administrator: add another one first, then remove this one.`)
    await database.query('DELETE FROM governance.person_role WHERE person_id = $1', [person.id])
    await database.query(
      'UPDATE governance.person SET removed_at = now(), session_version = session_version + 1 WHERE id = $1',
      [person.id],
    )
    await database.query(
      `INSERT INTO governance.audit_event (action, subject, outcome, details)
       VALUES ('person-removed', $1, 'allowed', $2)`,
      [`person/${person.id}`, JSON.stringify({ by })],
    )
    return true
  })
}
