import { z } from 'zod'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { gateClient } from '@/lib/database/gate-client'
import { agreementRow } from './agreement-row'
import type { Agreement } from './agreement.types'

/** The boards whose agreements the viewer may read: every one for an administrator, else those of their scope. */
export function registerBoards(viewer: Viewer): 'all' | readonly number[] {
  return may(viewer, 'agreements.manage') ? 'all' : (viewer.scope?.boardIds ?? [])
}

/**
 * The agreements that the viewer may read, at most one for each board and agency: the real one, else one that is
 * good for invented records only.
 */
export async function agreements(viewer: Viewer): Promise<readonly Agreement[]> {
  const boards = registerBoards(viewer)
  const ids = boards === 'all' ? null : [...boards]
  const rows = await gateClient().$queryRaw`
    SELECT DISTINCT ON (board_id, agency) id, board_id, agency::text, demonstration, parties, purpose, lawful_basis,
      contact_name, contact_email, documents, names_board, starts_on::text, ends_on::text,
      (ended_at AT TIME ZONE 'UTC')::date::text AS ended_on, ended_why
    FROM governance.agreement
    WHERE ${ids}::smallint[] IS NULL OR board_id = ANY (${ids}::smallint[])
    ORDER BY board_id, agency, demonstration`
  return z.array(agreementRow).parse(rows)
}
