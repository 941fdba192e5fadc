import { z } from 'zod'
import { gateClient } from '@/lib/database/gate-client'

/** Somebody's account with an issuer of OpenID Connect, as its ID token says. */
export type IssuerAccount = {
  readonly issuer: string
  /** What the issuer calls the account for ever, whatever its address. */
  readonly subject: string
  readonly email: string
}

/** Why somebody with a good account may not come in all the same. */
export const entryRefusals = ['uninvited', 'removed', 'another-account'] as const

export type Entry =
  | { readonly personId: string; readonly refused: null }
  | { readonly personId: string | null; readonly refused: (typeof entryRefusals)[number] }

const row = z.union([
  z.object({ person_id: z.uuid(), refused: z.null() }),
  z.object({ person_id: z.uuid().nullable(), refused: z.enum(entryRefusals) }),
])

/**
 * Who comes in with an account: the person who accepted their invitation with it, else the invited person of its
 * address, who thereby accepts.
 *
 * @param account of an issuer whose word was checked; its address is one that the issuer has verified
 */
export async function enter({ issuer, subject, email }: IssuerAccount): Promise<Entry> {
  const rows = await gateClient().$queryRaw`
    SELECT person_id::text, refused FROM governance.enter(${issuer}, ${subject}, ${email})`
  const [{ person_id, refused }] = z.tuple([row]).parse(rows)
  return refused === null ? { personId: person_id, refused } : { personId: person_id, refused }
}

/** Notes that a person came in by another way. */
export async function noteEntry(personId: string): Promise<void> {
  await gateClient().$executeRaw`SELECT governance.note_entry(${personId}::uuid)`
}
