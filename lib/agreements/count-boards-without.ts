import type { Client } from 'pg'
import { z } from 'zod'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import type { BoardsWithout } from './boards-without'

const row = z.object({ agency: z.enum(recordAgencies), boards: z.number().int() })

/**
 * How many boards of today see no figure that rests on an agency's records; agencies with which all have an agreement
 * are left out.
 *
 * @param database as owner
 * @param invented whether the records are: then invented agreements are good for them
 */
export async function countBoardsWithout(
  database: Client,
  invented: boolean,
): Promise<readonly BoardsWithout[]> {
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
