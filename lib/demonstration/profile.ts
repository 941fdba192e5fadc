/**
 * Monthly volumes of England and Wales and typical rates, at the magnitudes of published statistics of 2023 to 2026
 * (Home Office outcomes, CPS quarterly data, MoJ Criminal Court Statistics). The figures made from them are invented.
 */
export const nationalMonthly = {
  crimes: 433_000,
  outcomes: 440_000,
  /** Share of outcomes that belong to crimes with a person as victim. */
  personVictims: 0.62,
  referrals: 18_800,
  decisions: 16_000,
  prosecutions: 37_600,
  magistratesReceipts: 116_000,
  magistratesOpen: 352_000,
  crownReceipts: 9_800,
  crownOpen: 77_000,
  trialsListed: 3_900,
  pleas: 7_600,
} as const

/** Typical shares (0 to 1) and days; boards differ around them. */
export const typical = {
  chargeShare: 0.094,
  outOfCourtShare: 0.05,
  withdrawalPolice: 0.4,
  chargeRate: 0.75,
  stoppedAfterCharge: 0.058,
  overAYear: 0.27,
  guiltyPlea: 0.62,
  trialEffective: 0.44,
  /** Of the trials that are not effective. */
  trialCrackedOfRest: 0.55,
  referralToCharge: 44,
  chargeToFirstListing: 32,
  firstListingToCompletion: 26,
  chargeToCompletion: 178,
  offenceToCompletion: 335,
} as const

/** Month factors, January to December: fewer cases in August and December. */
export const season = [1.0, 0.97, 1.03, 0.98, 1.01, 1.0, 1.03, 0.97, 1.0, 1.04, 1.03, 0.94] as const

export type OffenceGroup = {
  readonly name: string
  /** Shares of crimes and of prosecutions; each column adds to 1. */
  readonly crimes: number
  readonly prosecutions: number
  readonly withdrawal: number
  readonly conviction: number
}

export const offenceGroups: readonly OffenceGroup[] = [
  {
    name: 'Violence against the person',
    crimes: 0.36,
    prosecutions: 0.31,
    withdrawal: 0.52,
    conviction: 0.79,
  },
  { name: 'Sexual offences', crimes: 0.035, prosecutions: 0.035, withdrawal: 0.47, conviction: 0.73 },
  { name: 'Robbery', crimes: 0.014, prosecutions: 0.012, withdrawal: 0.26, conviction: 0.8 },
  { name: 'Theft offences', crimes: 0.33, prosecutions: 0.19, withdrawal: 0.18, conviction: 0.92 },
  {
    name: 'Criminal damage and arson',
    crimes: 0.09,
    prosecutions: 0.045,
    withdrawal: 0.27,
    conviction: 0.84,
  },
  { name: 'Drug offences', crimes: 0.035, prosecutions: 0.11, withdrawal: 0.05, conviction: 0.935 },
  { name: 'Possession of weapons', crimes: 0.012, prosecutions: 0.03, withdrawal: 0.07, conviction: 0.89 },
  { name: 'Public order offences', crimes: 0.095, prosecutions: 0.1, withdrawal: 0.36, conviction: 0.86 },
  { name: 'Miscellaneous crimes', crimes: 0.029, prosecutions: 0.168, withdrawal: 0.22, conviction: 0.88 },
]
