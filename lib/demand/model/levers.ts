/** What a scenario changes against no change. Everything at 0 (and nothing else set) is no change at all. */
export type Levers = {
  /** Charges by police and CPS: per cent more or fewer. */
  readonly charges: number
  /** Of the suspects whom the CPS decides about, charged: points more or fewer. */
  readonly chargeRate: number
  /** Cases sent to the Crown Court: per cent more or fewer, whatever is charged. */
  readonly receipts: number
  /** Crown Court sitting days a month, more or fewer. */
  readonly days: number
  /** Hours that are sat a day, more or fewer. */
  readonly hoursPerDay: number
  /** Hours a case takes: per cent more or fewer. */
  readonly hours: number
  /** Of the defendants sent for trial: plead guilty, points more or fewer. */
  readonly pleas: number
  /** Of the guilty pleas: come early, points more or fewer. */
  readonly early: number
  /** Of the cases sent: with somebody in custody, points more or fewer. */
  readonly custody: number
  /** Months until a case can be heard, more or fewer. */
  readonly lag: number
}
export type Lever = keyof Levers

export type LeverRange = { readonly least: number; readonly most: number; readonly step: number }

/** How far each lever goes, and in which steps. Beyond, the model says nothing that can be relied on. */
export const leverRanges: { readonly [lever in Lever]: LeverRange } = {
  charges: { least: -30, most: 30, step: 1 },
  chargeRate: { least: -20, most: 20, step: 1 },
  receipts: { least: -30, most: 30, step: 1 },
  days: { least: -1000, most: 1000, step: 1 },
  hoursPerDay: { least: -2, most: 2, step: 0.1 },
  hours: { least: -30, most: 30, step: 1 },
  pleas: { least: -20, most: 20, step: 1 },
  early: { least: -30, most: 30, step: 1 },
  custody: { least: -20, most: 20, step: 1 },
  lag: { least: -3, most: 6, step: 0.5 },
}
export const levers = Object.keys(leverRanges) as Lever[]

export const noLevers: Levers = {
  charges: 0,
  chargeRate: 0,
  receipts: 0,
  days: 0,
  hoursPerDay: 0,
  hours: 0,
  pleas: 0,
  early: 0,
  custody: 0,
  lag: 0,
}

/** A scenario: levers, when they begin, and how long they take to come fully. */
export type Scenario = {
  readonly levers: Levers
  /** Months of no change before the first. */
  readonly after: number
  /** Months until the change is there in full: 0 = at once. */
  readonly phase: number
  /** Offence group that charges change in; null for all. */
  readonly group: string | null
  /** Whether sentences, appeals and early pleas are heard first. */
  readonly ringFenced: boolean
}

export const noChange: Scenario = { levers: noLevers, after: 0, phase: 0, group: null, ringFenced: true }

/** Whether a scenario differs from no change. */
export const changes = ({ levers: chosen, ringFenced }: Scenario): boolean =>
  !ringFenced || levers.some((lever) => chosen[lever] !== 0)
