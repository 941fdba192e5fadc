import type { BoardId } from '../boards-of-records'
import type { Day } from '../days'
import type { CourtDefendant, CpsSuspect, Crime, Hearing, PoliceSuspect, PoliceVictim } from '../records'
import type { CrimeType } from '../seriousness'

export type Exit = { readonly by: string; readonly on: Day }

export type CrimeJourney = {
  readonly record: Crime
  readonly board: BoardId
  readonly crimeType: CrimeType
  readonly suspects: readonly PoliceSuspect[]
  readonly referredOn: Day | null
  readonly chargedOn: Day | null
  /** Its outcome and the day, void ones and those without a day left out. */
  readonly outcome: { readonly code: number; readonly on: Day } | null
  /** Ended in another way than by a charge. */
  readonly endedOtherwiseOn: Day | null
  /** CPS suspects and court defendants (retrials left out) that lead to any of its suspects. */
  readonly prosecutions: readonly CpsJourney[]
  readonly courtOnly: readonly DefendantJourney[]
}

export type CpsJourney = {
  readonly record: CpsSuspect
  readonly link: 'exact' | 'model' | 'none'
  readonly board: BoardId
  readonly crimeType: CrimeType | 'not-linked'
  readonly courtRecord: CourtDefendant | null
}

export type DefendantJourney = {
  readonly record: CourtDefendant
  readonly link: 'exact' | 'model' | 'none'
  readonly retrial: boolean
  readonly homeBoard: BoardId
  readonly courtBoard: BoardId
  /** Category of the court that has the case. */
  readonly court: string
  readonly crimeType: CrimeType
  /** Custody spells, first and last day; null while it lasts. */
  readonly custody: readonly { readonly from: Day; readonly to: Day | null }[]
  readonly remand: 'custody' | 'bail'
}

export type VictimJourney = {
  readonly record: PoliceVictim
  readonly crime: CrimeJourney
  readonly dateKnown: 'stated' | 'from-outcome'
  readonly beforeCharge: Exit | null
  /** Null where the crime was not charged or nothing leads to it. */
  readonly afterCharge: { readonly chargedOn: Day; readonly exit: Exit | null } | null
}

export type CourtCase = {
  readonly tier: 'magistrates' | 'crown'
  readonly id: string
  /** All of them; in the Crown Court those sent. */
  readonly defendants: readonly {
    readonly record: CourtDefendant
    readonly cameOn: Day
    readonly leftOn: Day | null
  }[]
  readonly receivedOn: Day
  readonly disposedOn: Day | null
  readonly howLeft: 'sent' | 'completed'
  readonly warrant: boolean
  readonly receiptType: string
  readonly mode: string
  readonly court: string
  readonly board: BoardId
  readonly crimeType: CrimeType
  readonly group: string
}

export type TrialListing = { readonly record: Hearing; readonly case: CourtCase }
