/** Why a token ended before its time. */
export const tokenEnds = ['revoked', 'role-lost', 'removed', 'signed-out'] as const
export type TokenEnd = (typeof tokenEnds)[number]

/** A token, as those see it who may end it. */
export type ApiToken = {
  readonly id: string
  readonly personId: string
  /** E-mail address of its maker. */
  readonly maker: string
  readonly name: string
  readonly prefix: string
  /** Null: all boards that its maker's roles reach. */
  readonly boardId: number | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly endedAt: Date | null
  readonly endedWhy: TokenEnd | null
}
