import { z } from 'zod'
import { gateClient } from '@/lib/database/gate-client'
import type { TokenKeep } from './token-text'

/** Why a token is not taken. */
export const tokenRefusals = ['unknown', 'ended', 'expired'] as const

export type TokenUse =
  | {
      readonly refused: null
      readonly id: string
      readonly personId: string
      readonly boardId: number | null
    }
  | {
      readonly refused: (typeof tokenRefusals)[number]
      /** Null where it is none of ours. */
      readonly id: string | null
      readonly personId: string | null
      readonly boardId: number | null
    }

const row = z
  .union([
    z.object({ token: z.uuid(), maker: z.uuid(), of_board: z.number().int().nullable(), refused: z.null() }),
    z.object({
      token: z.uuid().nullable(),
      maker: z.uuid().nullable(),
      of_board: z.number().int().nullable(),
      refused: z.enum(tokenRefusals),
    }),
  ])
  .transform(
    ({ token, maker, of_board, refused }) =>
      ({ refused, id: token, personId: maker, boardId: of_board }) as TokenUse,
  )

/** Whose token a program came with, and for what; notes its last use to the minute. */
export async function whoseToken({ prefix, hash }: TokenKeep): Promise<TokenUse> {
  const rows = await gateClient().$queryRaw`
    SELECT token::text, maker::text, of_board, refused FROM governance.use_token(${prefix}, ${hash}::bytea)`
  return z.tuple([row]).parse(rows)[0]
}
