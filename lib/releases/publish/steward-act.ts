import type { Client } from 'pg'

/** Acts of a data steward, as the audit names them. */
export type StewardAct =
  'release-import' | 'release-publish' | 'release-withdraw' | 'release-retention' | 'edition-point'

/** Writes an act of a data steward to the audit, in the caller's transaction. */
export async function auditSteward(
  database: Client,
  act: StewardAct,
  subject: string,
  outcome: 'allowed' | 'refused',
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await database.query(
    'INSERT INTO governance.audit_event (action, subject, outcome, details) VALUES ($1, $2, $3, $4)',
    [act, subject, outcome, JSON.stringify(details)],
  )
}
