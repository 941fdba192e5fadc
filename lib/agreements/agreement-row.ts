import { z } from 'zod'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import type { Agreement } from './agreement.types'

export const agreementDocument = z.object({ title: z.string(), place: z.string() })

/** An agreement as the database gives it. */
export const agreementRow = z
  .object({
    id: z.number().int(),
    board_id: z.number().int(),
    agency: z.enum(recordAgencies),
    demonstration: z.boolean(),
    parties: z.string(),
    purpose: z.string(),
    lawful_basis: z.string(),
    contact_name: z.string(),
    contact_email: z.string(),
    documents: z.array(agreementDocument),
    names_board: z.boolean(),
    starts_on: z.iso.date(),
    ends_on: z.iso.date(),
    ended_on: z.iso.date().nullable(),
    ended_why: z.string().nullable(),
  })
  .transform((row): Agreement => ({
    id: row.id,
    boardId: row.board_id,
    agency: row.agency,
    demonstration: row.demonstration,
    parties: row.parties,
    purpose: row.purpose,
    lawfulBasis: row.lawful_basis,
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    documents: row.documents,
    namesBoard: row.names_board,
    from: row.starts_on,
    to: row.ends_on,
    endedOn: row.ended_on,
    endedWhy: row.ended_why,
  }))
