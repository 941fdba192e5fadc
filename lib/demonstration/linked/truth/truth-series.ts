/**
 * What the truth tells of: durations by quarter of origin, and the ways out of a journey where several compete. Ids
 * are those of docs/measures/rules.md, and the exits too. Every series is without censoring.
 */
export const truthSeries = [
  { measure: 'recorded-to-referral', exit: 'referral' },
  { measure: 'recorded-to-referral', exit: 'charged' },
  { measure: 'recorded-to-referral', exit: 'ended' },
  { measure: 'recorded-to-charge', exit: 'charge' },
  { measure: 'recorded-to-charge', exit: 'ended' },
  { measure: 'referral-to-charge', exit: 'charge' },
  { measure: 'referral-to-charge', exit: 'not-charged' },
  { measure: 'charge-to-first-listing', exit: 'listing' },
  { measure: 'first-listing-to-completion', exit: 'completion' },
  { measure: 'sent-to-main-hearing', exit: 'main-hearing' },
  { measure: 'sent-to-main-hearing', exit: 'completed' },
  { measure: 'sent-to-completion', exit: 'completion' },
  { measure: 'charge-to-completion', exit: 'completion' },
  { measure: 'offence-to-completion', exit: 'completion' },
  { measure: 'victim-journey-to-charge', exit: 'charged' },
  { measure: 'victim-journey-to-charge', exit: 'withdrew' },
  { measure: 'victim-journey-to-charge', exit: 'ended' },
  { measure: 'victim-journey-after-charge', exit: 'convicted' },
  { measure: 'victim-journey-after-charge', exit: 'withdrew' },
  { measure: 'victim-journey-after-charge', exit: 'ended' },
] as const

type Series = (typeof truthSeries)[number]
export type TruthKey = { [S in Series as `${S['measure']}:${S['exit']}`]: number }

/** Place of each series in the list, by measure and exit. */
export const truth = Object.fromEntries(
  truthSeries.map(({ measure, exit }, index) => [`${measure}:${exit}`, index]),
) as TruthKey
