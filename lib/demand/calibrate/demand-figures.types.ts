/** What a board's figures say that the model is made from: sums of the latest year unless told otherwise. */
export type DemandFigures = {
  /** Last month of the Crown Court's figures, YYYY-MM. */
  readonly lastMonth: string
  /** Month by month, the latest last. Open cases at the end of each. */
  readonly crown: {
    readonly receipts: readonly number[]
    readonly disposals: readonly number[]
    readonly open: readonly number[]
  }
  /** What the Crown Court sat, month by month beside them; null in a month that is not there. */
  readonly sitting: { readonly days: readonly (number | null)[]; readonly hours: readonly (number | null)[] }
  /** By offence group, as far as shown; the rest is what is left of the whole. */
  readonly groups: readonly GroupFigures[]
  /** Hours of a completed case. */
  readonly hoursPerCase: number | null
  /** Crown Court cases received for sentence, and appeals. */
  readonly sentence: number | null
  readonly appeals: number | null
  /** Of the defendants sent with a plea: guilty. From 0 to 1. */
  readonly guilty: number | null
  /** Of the defendants completed: held at some time. */
  readonly held: number | null
  readonly cps: {
    readonly referrals: number | null
    readonly policeCharges: number | null
    readonly chargeRate: number | null
    readonly days: number | null
  }
  readonly magistrates: { readonly receipts: number | null; readonly open: number | null }
  /** Cases of a hundred defendants whom the magistrates' courts receive, ÷ 100. */
  readonly casesPerDefendant: number | null
  /** In custody on remand at the end of the last month. */
  readonly remand: number | null
}

export type GroupFigures = {
  readonly id: string
  readonly receipts: number
  readonly open: number | null
  readonly hoursPerCase: number | null
  readonly charges: number | null
  readonly magistratesReceipts: number | null
}
