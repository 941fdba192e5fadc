import type { Client } from 'pg'

/** Acts of a data steward, as the audit names them. */
export type StewardAct =
  'release-import' | 'release-publish' | 'release-withdraw' | 'release-retention' | 'edition-point'

/** How a job names who filed it (scripts/command/worker/do-job.ts). */
const byPerson = /^person ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * Writes an act of a data steward to the audit, in the caller's transaction: as that person's where one filed it, else
 * with the words of who did it at a terminal.
 */
export async function auditSteward(
  database: Client,
  act: StewardAct,
  subject: string,
  outcome: 'allowed' | 'refused',
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { by, ...rest } = details
  const person = byPerson.exec(String(by))?.[1] ?? null
  await database.query(
    'INSERT INTO governance.audit_event (person_id, action, subject, outcome, details) VALUES ($1, $2, $3, $4, $5)',
    [person, act, subject, outcome, JSON.stringify(person === null ? details : rest)],
  )
}
