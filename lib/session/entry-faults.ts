import type { MessageKey } from '@/lib/text/message'

/**
 * Why somebody could not come in, as `error` of the sign-in page's address says it: ours in small letters, next-auth's
 * as it calls them.
 */
const faults: Readonly<Record<string, MessageKey>> = {
  uninvited: 'entry.uninvited',
  // Nobody is told that they were there before; the audit has it.
  removed: 'entry.uninvited',
  unverified: 'entry.unverified',
  'another-account': 'entry.anotherAccount',
  OAuthSignin: 'entry.unreachable',
  OAuthCallback: 'entry.broken',
  Callback: 'entry.broken',
  access_denied: 'entry.refused',
}

/** The words for a fault of sign-in; null for what the page does not know. */
export function entryFault(error: string): MessageKey | null {
  return Object.hasOwn(faults, error) ? faults[error]! : null
}
