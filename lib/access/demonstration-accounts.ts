import type { Role } from './roles'

/** An account without a password, for demonstration: named by its role and board, not by an invented person. */
export type DemonstrationAccount = {
  /** Name in forms and in the address before the @. */
  readonly key: string
  readonly role: Role
  /** ONS code of the board; null for national roles. */
  readonly boardCode: string | null
  /** Language that the service opens in. */
  readonly language: 'en' | 'cy'
}

/** One per role, with a second board to see that scope holds and a Welsh one. In the order of the sign-in page. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { key: 'avon-and-somerset-member', role: 'member', boardCode: 'E23000036', language: 'en' },
  { key: 'avon-and-somerset-analyst', role: 'analyst', boardCode: 'E23000036', language: 'en' },
  { key: 'avon-and-somerset-manager', role: 'manager', boardCode: 'E23000036', language: 'en' },
  { key: 'kent-analyst', role: 'analyst', boardCode: 'E23000032', language: 'en' },
  { key: 'south-wales-member', role: 'member', boardCode: 'W15000003', language: 'cy' },
  { key: 'reviewer', role: 'reviewer', boardCode: null, language: 'en' },
  { key: 'steward', role: 'steward', boardCode: null, language: 'en' },
  { key: 'administrator', role: 'administrator', boardCode: null, language: 'en' },
]

/** The address under which an account is kept; `.invalid` can never receive mail (RFC 2606). */
export function demonstrationEmail(account: DemonstrationAccount): string {
  return `${account.key}@demonstration.invalid`
}
