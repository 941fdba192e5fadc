import type { RecordAgency } from '@/lib/measures/agencies-needed'

/** How long an agreement lasts: all that decides whether it is active. */
export type AgreementTerm = {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  /** The day, YYYY-MM-DD, on which it was ended before its last one; null where it was not. */
  readonly endedOn: string | null
}

/** Where a document of an agreement is kept: a link or a reference. The service keeps none itself. */
export type AgreementDocument = { readonly title: string; readonly place: string }

/** What people write of an agreement. */
export type AgreementContent = {
  readonly parties: string
  readonly purpose: string
  readonly lawfulBasis: string
  readonly contactName: string
  readonly contactEmail: string
  readonly documents: readonly AgreementDocument[]
  /** The board may be named to others, beside figures for which all agreements say so (docs/adr/0024-unnamed-points.md). */
  readonly namesBoard: boolean
}

/** An agreement of a board with an agency. */
export type Agreement = AgreementContent &
  AgreementTerm & {
    readonly id: number
    readonly boardId: number
    readonly agency: RecordAgency
    /** Good for invented records only. */
    readonly demonstration: boolean
    readonly endedWhy: string | null
  }

/** What became of an agreement once. */
export type AgreementChange = {
  readonly act: 'made' | 'changed' | 'renewed' | 'ended'
  readonly at: Date
  /** Label of who did it; null for the demonstration itself. */
  readonly by: string | null
  readonly kept: Omit<AgreementContent, 'documents'> &
    AgreementTerm & { readonly documents: readonly AgreementDocument[]; readonly endedWhy: string | null }
}
