import { z } from 'zod'
import {
  demonstrationAccounts,
  demonstrationEmail,
  type DemonstrationAccount,
} from '@/lib/access/demonstration-accounts'
import { demonstrationAllowed } from '@/lib/access/demonstration-allowed'
import { findBoard } from '@/lib/boards/find-board'
import type { Board } from '@/lib/boards/board'
import { gateClient } from '@/lib/database/gate-client'
import { sessionSettings } from './settings'

/** An account of the sign-in page. Its form posts `account` (the key) and `csrfToken`. */
export type DemonstrationChoice = DemonstrationAccount & { readonly board: Board | null }

const row = z.object({ email: z.string(), only_demonstration: z.boolean() })

/** The demonstration accounts that can be used now; none once any restricted figures are real. */
export async function demonstrationChoices(): Promise<readonly DemonstrationChoice[]> {
  const rows = z.array(row).parse(
    await gateClient().$queryRaw`
      SELECT email, scope.demonstration_only() AS only_demonstration
      FROM governance.person WHERE demonstration AND removed_at IS NULL`,
  )
  const onlyDemonstration = rows.every((found) => found.only_demonstration)
  if (!demonstrationAllowed({ ...sessionSettings(), onlyDemonstration })) return []
  const kept = new Set(rows.map((found) => found.email))
  return demonstrationAccounts
    .filter((account) => kept.has(demonstrationEmail(account)))
    .map((account) => ({
      ...account,
      board: account.boardCode === null ? null : (findBoard(account.boardCode) ?? null),
    }))
}
