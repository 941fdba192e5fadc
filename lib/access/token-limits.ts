/** How many days a token can be good for, as its maker chooses. */
export const tokenDays = [30, 90, 180, 365] as const
export type TokenDays = (typeof tokenDays)[number]

/** Living tokens of one person at most; the database counts (governance.make_token). */
export const mostTokens = 20

/** Requests of one token in a minute. */
export const requestsPerMinute = 120
