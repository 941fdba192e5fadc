/** How a Crown Court case is finished. */
export const routes = ['sentence', 'appeal', 'early-plea', 'late-plea', 'trial'] as const
export type Route = (typeof routes)[number]

/** What the model holds of each route. */
export type RouteBaseline = {
  /** Court hours a case takes, all its hearings together. */
  readonly hours: number
  /** Months from the sending until it can be heard. */
  readonly lag: number
  /** Heard as soon as it can be, before anything that waits. */
  readonly ringFenced: boolean
}

/** One offence group on its way through the agencies; flows are of a month. */
export type GroupBaseline = {
  readonly id: string
  /** Suspects referred to the CPS for a decision, and those charged by the police themselves. */
  readonly referrals: number
  readonly policeCharges: number
  /** Of the suspects whom the CPS decides about: charged. */
  readonly chargeRate: number
  /** Court cases that a charged suspect makes, from 0 to 1: several may be in one case. */
  readonly casesPerCharge: number
  /** Magistrates' cases that come without a charge of these records. */
  readonly otherCases: number
  /** Of the magistrates' cases: sent to the Crown Court. */
  readonly sentShare: number
  /** Appeals and other cases that do not come from the magistrates' open cases. */
  readonly appeals: number
  /** How cases that are sent are finished; the shares add to 1. Appeals come by themselves. */
  readonly shares: { readonly [route in Exclude<Route, 'appeal'>]: number }
  /** Of the cases sent: with somebody in custody. */
  readonly custodyShare: number
  /** Hours of a case against the average of its route. */
  readonly hoursFactor: number
  /** Crown Court cases open before the first month, and suspects and cases that wait before. */
  readonly crownOpen: number
  readonly magistratesOpen: number
  readonly cpsOpen: number
}

/** Everything that the model starts from; lib/demand/calibrate makes it from a board's figures. */
export type DemandBaseline = {
  /** First month that is simulated, YYYY-MM. */
  readonly from: string
  readonly groups: readonly GroupBaseline[]
  readonly routes: { readonly [route in Route]: RouteBaseline }
  /** Months from referral to decision, and from a magistrates' court's receipt to its end, on average. */
  readonly cpsLag: number
  readonly magistratesLag: number
  readonly sittingDays: number
  readonly hoursPerDay: number
  /** How much sooner a case with somebody in custody is heard than one on bail that can be heard as well. */
  readonly custodyPriority: number
  /** People in custody on remand before the first month; null where it is hidden. */
  readonly remand: number | null
  readonly spread: Spread
}

/** What is not known beforehand, as standard deviations of logs. */
export type Spread = {
  /** Of receipts from month to month beyond chance, and how the level wanders in a month. */
  readonly receipts: number
  readonly drift: number
  /** Of hours per case, one draw for each run. */
  readonly hours: number
  /** Of the hours that are sat, from month to month. */
  readonly sitting: number
}
