import type { Client } from 'pg'
import { z } from 'zod'
import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import { message, type Message } from '@/lib/text/message'

const row = z.object({ agency: z.enum(recordAgencies), boards: z.number().int() })

/** How many boards have no active agreement with an agency. */
export type BoardsWithout = { readonly agency: RecordAgency; readonly boards: number }

/**
 * How many boards of today see no figure that rests on an agency's records; agencies with which all have an agreement
 * are left out.
 *
 * @param database as owner
 * @param invented whether the records are: then invented agreements are good for them
 */
export async function boardsWithout(database: Client, invented: boolean): Promise<readonly BoardsWithout[]> {
  const { rows } = await database.query(
    `SELECT needed.agency::text, count(*)::int AS boards
     FROM unnest(enum_range(NULL::governance.agency)) needed (agency)
     CROSS JOIN reference.board b
     LEFT JOIN scope_secret.agreements_for($1) a ON a.board_id = b.id AND a.agency = needed.agency
     WHERE (b.valid_to IS NULL OR b.valid_to >= current_date) AND (a.id IS NULL OR NOT scope_secret.is_active(a))
     GROUP BY needed.agency ORDER BY needed.agency`,
    [invented],
  )
  return z.array(row).parse(rows)
}

/** What a steward is told after an import. */
export function boardsWithoutWords(without: readonly BoardsWithout[]): readonly Message[] {
  if (without.length === 0) return [message('agreements.importNone')]
  return [
    ...without.map(({ agency, boards }) =>
      message('agreements.importMissing', { boards, with: message(`agreements.with.${agency}`) }),
    ),
    message('agreements.importWhere'),
  ]
}
