import type { ApiToken } from './api-token.types'

export type TokenState = 'active' | 'ended' | 'expired'

/** What a token is at a moment: one that was ended stays so, whatever its time. */
export function tokenState({ endedAt, expiresAt }: ApiToken, now: Date): TokenState {
  if (endedAt) return 'ended'
  return expiresAt > now ? 'active' : 'expired'
}
