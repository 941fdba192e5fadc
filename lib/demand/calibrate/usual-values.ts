/**
 * Values of what a board's figures do not hold. Each is shown with where it comes from, and whoever asks can change what
 * rests on it. The hours say how routes stand to each other: they are then scaled to what the courts sat.
 */
export const usualValues = {
  /** Chosen: a sentencing hearing of about an hour; an appeal a little more. */
  hours: { sentence: 1, appeal: 1.25, 'early-plea': 1.7, 'late-plea': 3, trial: 12 },
  /** Chosen: months from the sending until a case can be heard; a trial needs its evidence. */
  lag: { sentence: 1, appeal: 2, 'early-plea': 3, 'late-plea': 3, trial: 3 },
  /** Chosen: most guilty pleas in the Crown Court come at the first hearing there. */
  earlyOfPleas: 0.65,
  guilty: 0.6,
  sentence: 0.3,
  appeals: 0.02,
  held: 0.25,
  /** A case of somebody in custody is to be heard within custody time limits: chosen to be so much sooner. */
  custodyPriority: 1.6,
  /** Ministry of Justice: hours that a Crown Court room sits a day, about four. */
  hoursPerDay: 4,
  /** Ministry of Justice, October to December 2025: average hours of a Crown Court case. */
  hoursPerCase: 3.3,
  /** CPS, 2019/20: three quarters of suspects decided about were charged; 2021: 41 days from referral to charge. */
  chargeRate: 0.75,
  cpsDays: 41,
  casesPerDefendant: 0.95,
} as const

/** What may be taken from usual values, so that a page can say which were. */
export const assumptions = [
  'routeHours',
  'lags',
  'earlyPleas',
  'custodyPriority',
  'pleas',
  'routes',
  'held',
  'sitting',
  'hoursPerCase',
  'upstream',
] as const
export type Assumption = (typeof assumptions)[number]
