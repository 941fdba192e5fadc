/** What one run gives, month by month. Stocks are at the end of a month, flows of it. */
export type RunFlows = {
  readonly cpsOpen: Float64Array
  readonly charged: Float64Array
  readonly magistratesOpen: Float64Array
  readonly receipts: Float64Array
  readonly disposals: Float64Array
  readonly crownOpen: Float64Array
  /** Crown Court cases with somebody in custody. */
  readonly heldOpen: Float64Array
  /** Court hours that the cases received will take, all their hearings together, and hours that are sat. */
  readonly hoursReceived: Float64Array
  readonly hoursSat: Float64Array
  /** Sat hours that nothing was ready for, and hours by which what is heard first exceeded those that were sat. */
  readonly hoursUnused: Float64Array
  readonly hoursShort: Float64Array
}

/** What every group's flows and stocks were in a month, for whoever checks that no case is lost. */
export type GroupMonth = {
  readonly referred: number
  readonly decided: number
  readonly charged: number
  /** Charged suspects who come into a case that there is, and cases that come without a charge of these records. */
  readonly joined: number
  readonly others: number
  readonly brought: number
  readonly left: number
  readonly sent: number
  readonly received: number
  disposed: number
  readonly cpsOpen: number
  readonly magistratesOpen: number
  crownOpen: number
}
export type Ledger = (month: number, groups: readonly GroupMonth[]) => void
