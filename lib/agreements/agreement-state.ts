import type { AgreementTerm } from './agreement.types'

/** What an agreement is: `ending` is active, and its last day is near; `ended` before its last day, `expired` after it. */
export const agreementStates = ['active', 'ending', 'not-started', 'expired', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** So many days before the last one the board and the administrators are warned. */
export const warningDays = 60

/**
 * What an agreement is on a day. PostgreSQL decides whether it is active by the same rule (scope_secret.is_active).
 *
 * @param today YYYY-MM-DD in UTC
 */
export function agreementState({ from, to, endedOn }: AgreementTerm, today: string): AgreementState {
  if (endedOn !== null) return 'ended'
  if (today < from) return 'not-started'
  if (today > to) return 'expired'
  return daysBetween(today, to) <= warningDays ? 'ending' : 'active'
}

/** Whether figures are shown while an agreement is so. */
export function isActive(state: AgreementState): boolean {
  return state === 'active' || state === 'ending'
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
