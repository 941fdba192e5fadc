import { z } from 'zod'
import { NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { gateClient } from '@/lib/database/gate-client'
import { message } from '@/lib/text/message'
import { agreementDocument, agreementRow } from './agreement-row'
import type { Agreement, AgreementChange } from './agreement.types'
import { registerBoards } from './agreements'

export type AgreementWithHistory = {
  readonly agreement: Agreement
  /** The newest first. */
  readonly changes: readonly AgreementChange[]
}

const change = z
  .object({
    act: z.enum(['made', 'changed', 'renewed', 'ended']),
    at: z.date(),
    by: z.string().nullable(),
    kept: z.object({
      parties: z.string(),
      purpose: z.string(),
      lawful_basis: z.string(),
      contact_name: z.string(),
      contact_email: z.string(),
      documents: z.array(agreementDocument),
      // What was kept before there was such a right has none.
      names_board: z.boolean().default(false),
      starts_on: z.string(),
      ends_on: z.string(),
      ended_at: z.string().nullable(),
      ended_why: z.string().nullable(),
    }),
  })
  .transform(({ kept, ...rest }): AgreementChange => ({
    ...rest,
    kept: {
      parties: kept.parties,
      purpose: kept.purpose,
      lawfulBasis: kept.lawful_basis,
      contactName: kept.contact_name,
      contactEmail: kept.contact_email,
      documents: kept.documents,
      namesBoard: kept.names_board,
      from: kept.starts_on,
      to: kept.ends_on,
      endedOn: kept.ended_at === null ? null : new Date(kept.ended_at).toISOString().slice(0, 10),
      endedWhy: kept.ended_why,
    },
  }))

/**
 * One agreement with its history.
 *
 * @param number as in the address of its page
 * @throws NotFound where there is none, or it is of a board whose agreements the viewer may not read
 */
export async function findAgreement(viewer: Viewer, number: string): Promise<AgreementWithHistory> {
  const id = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
  const boards = registerBoards(viewer)
  const ids = boards === 'all' ? null : [...boards]
  const rows = await gateClient().$queryRaw`
    SELECT id, board_id, agency::text, demonstration, parties, purpose, lawful_basis, contact_name, contact_email, documents,
      names_board, starts_on::text, ends_on::text, (ended_at AT TIME ZONE 'UTC')::date::text AS ended_on, ended_why
    FROM governance.agreement
    WHERE id = ${id} AND (${ids}::smallint[] IS NULL OR board_id = ANY (${ids}::smallint[]))`
  const [agreement] = z.array(agreementRow).parse(rows)
  if (!agreement) throw new NotFound(message('agreements.notThere'))
  const changes = await gateClient().$queryRaw`
    SELECT c.act, c.at, p.label AS by, c.kept
    FROM governance.agreement_change c LEFT JOIN governance.person p ON p.id = c.person_id
    WHERE c.agreement_id = ${id} ORDER BY c.id DESC`
  return { agreement, changes: z.array(change).parse(changes) }
}
