import type { Client } from 'pg'
import { demonstrationAccounts, demonstrationEmail } from '@/lib/access/demonstration-accounts'
import type { Role } from '@/lib/access/roles'
import { findBoard } from '@/lib/boards/find-board'

/** An account as the launcher prints it. */
export type PrintedAccount = { readonly label: string; readonly detail: string }

const words: Record<Role, PrintedAccount> = {
  member: { label: 'Board member', detail: "reads the board's figures" },
  analyst: { label: 'Board analyst', detail: 'reads and downloads them' },
  manager: { label: 'Board manager', detail: "and looks after the board's people" },
  reviewer: { label: 'Reviewer', detail: 'reads all boards, for the Ministry' },
  steward: { label: 'Data steward', detail: 'looks after releases' },
  administrator: { label: 'Administrator', detail: 'people and audit, no figures' },
}

/**
 * Keeps the demonstration accounts while every restricted source is demonstration, and removes them when one is not.
 *
 * @returns the accounts that exist now, in the order of the sign-in page
 */
export async function keepDemonstrationPeople(database: Client): Promise<readonly PrintedAccount[]> {
  const only = await database.query<{ only: boolean }>('SELECT scope.demonstration_only() AS only')
  if (!only.rows[0]!.only) {
    await database.query(
      'UPDATE governance.person SET removed_at = now() WHERE demonstration AND removed_at IS NULL',
    )
    return []
  }
  const accounts = demonstrationAccounts.map((account) => {
    const board = account.boardCode === null ? undefined : findBoard(account.boardCode)
    const { label, detail } = words[account.role]
    return {
      email: demonstrationEmail(account),
      role: account.role,
      board_id: board?.id ?? null,
      label: board ? `${label}, ${board.name.en}` : label,
      detail,
    }
  })
  await database.query(
    `WITH account AS (
       SELECT * FROM jsonb_to_recordset($1) AS a (email text, role governance.role, board_id smallint, label text)
     ), person AS (
       INSERT INTO governance.person AS kept (email, label, demonstration)
       SELECT email, label, true FROM account
       ON CONFLICT (email) DO UPDATE SET label = excluded.label, removed_at = NULL
       RETURNING id, email
     )
     INSERT INTO governance.person_role (person_id, role, board_id)
     SELECT person.id, account.role, account.board_id FROM account JOIN person USING (email)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(accounts)],
  )
  return accounts.map(({ label, detail }) => ({ label, detail }))
}
