import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import { agreementState, isActive, type AgreementState } from './agreement-state'
import type { AgreementTerm } from './agreement.types'

/** An agreement of one board as the door knows it. */
export type BoardAgreement = AgreementTerm & {
  readonly boardId: number
  readonly agency: RecordAgency
  readonly contactName: string
  readonly contactEmail: string
}

/** An agreement that is needed and not active. */
export type MissingAgreement = {
  readonly agency: RecordAgency
  /** `missing`: there is none. */
  readonly state: 'missing' | Exclude<AgreementState, 'active' | 'ending'>
  /** The day on which it ended or will start; null where there is none. */
  readonly on: string | null
  /** Whom to ask; null where there is none. */
  readonly contact: { readonly name: string; readonly email: string } | null
}

/**
 * The agreements that a board would need to see figures resting on some agencies' records, and that are not active.
 *
 * @param agreements of whatever boards, at most one for each board and agency
 * @param today YYYY-MM-DD in UTC
 * @returns by agency; empty where the figures may be shown
 */
export function missingAgreements(
  agreements: readonly BoardAgreement[],
  boardId: number,
  needed: readonly RecordAgency[],
  today: string,
): readonly MissingAgreement[] {
  return recordAgencies
    .filter((agency) => needed.includes(agency))
    .flatMap((agency): MissingAgreement[] => {
      const own = agreements.find((one) => one.boardId === boardId && one.agency === agency)
      if (!own) return [{ agency, state: 'missing', on: null, contact: null }]
      const state = agreementState(own, today)
      if (isActive(state)) return []
      const on = { 'not-started': own.from, expired: own.to, ended: own.endedOn }[state as 'ended']
      return [
        {
          agency,
          state: state as MissingAgreement['state'],
          on,
          contact: { name: own.contactName, email: own.contactEmail },
        },
      ]
    })
}
