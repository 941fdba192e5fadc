import type { offenceGroups } from '@/lib/releases/contract/code-lists'

type Group = (typeof offenceGroups)[number]

/**
 * What becomes of crimes of a group, at the magnitudes of published statistics of 2023 to 2026 (Home Office outcomes,
 * CPS quarterly data, Criminal Court Statistics). Rates are 0 to 1, times in days.
 */
export type OffenceWorld = {
  readonly group: Group
  /** Share of recorded crimes. */
  readonly share: number
  readonly personVictim: number
  readonly domesticAbuse: number
  readonly adultRape: number
  readonly hate: number
  readonly suspectKnown: number
  /** A victim's withdrawal per day: at first, how fast that fades, and what remains. */
  readonly withdraw: { readonly first: number; readonly fade: number; readonly rest: number }
  /** Median days to a police decision with and without a suspect. */
  readonly decision: { readonly known: number; readonly unknown: number }
  /** Of suspects whose victim stayed: goes forward to a charge. */
  readonly charge: number
  /** Of those: the CPS decides. */
  readonly cpsRoute: number
  /** Mean days from referral to the CPS decision. */
  readonly cpsDays: number
  readonly outOfCourt: number
  readonly mode: { readonly summary: number; readonly eitherWay: number }
  /** Of either-way cases: sent to the Crown Court. */
  readonly sent: number
  readonly guilty: number
  readonly convictedIfTried: number
  readonly reportDelay: number
}

export const offenceWorlds: readonly OffenceWorld[] = [
  {
    group: 'violence-against-the-person',
    share: 0.37,
    personVictim: 0.96,
    domesticAbuse: 0.36,
    adultRape: 0,
    hate: 0.03,
    suspectKnown: 0.72,
    withdraw: { first: 0.02, fade: 22, rest: 0.0012 },
    decision: { known: 24, unknown: 12 },
    charge: 0.2,
    cpsRoute: 0.45,
    cpsDays: 34,
    outOfCourt: 0.12,
    mode: { summary: 0.52, eitherWay: 0.42 },
    sent: 0.27,
    guilty: 0.62,
    convictedIfTried: 0.5,
    reportDelay: 4,
  },
  {
    group: 'sexual-offences',
    share: 0.037,
    personVictim: 0.99,
    domesticAbuse: 0.14,
    adultRape: 0.22,
    hate: 0.005,
    suspectKnown: 0.64,
    withdraw: { first: 0.011, fade: 60, rest: 0.0009 },
    decision: { known: 95, unknown: 35 },
    charge: 0.155,
    cpsRoute: 1,
    cpsDays: 140,
    outOfCourt: 0.04,
    mode: { summary: 0.06, eitherWay: 0.5 },
    sent: 0.72,
    guilty: 0.42,
    convictedIfTried: 0.52,
    reportDelay: 60,
  },
  {
    group: 'robbery',
    share: 0.015,
    personVictim: 0.93,
    domesticAbuse: 0.02,
    adultRape: 0,
    hate: 0.006,
    suspectKnown: 0.38,
    withdraw: { first: 0.0095, fade: 25, rest: 0.0006 },
    decision: { known: 30, unknown: 20 },
    charge: 0.33,
    cpsRoute: 0.85,
    cpsDays: 30,
    outOfCourt: 0.05,
    mode: { summary: 0, eitherWay: 0 },
    sent: 1,
    guilty: 0.6,
    convictedIfTried: 0.55,
    reportDelay: 1,
  },
  {
    group: 'theft',
    share: 0.33,
    personVictim: 0.52,
    domesticAbuse: 0.015,
    adultRape: 0,
    hate: 0.001,
    suspectKnown: 0.23,
    withdraw: { first: 0.011, fade: 16, rest: 0.0004 },
    decision: { known: 22, unknown: 5 },
    charge: 0.43,
    cpsRoute: 0.15,
    cpsDays: 32,
    outOfCourt: 0.12,
    mode: { summary: 0.12, eitherWay: 0.86 },
    sent: 0.12,
    guilty: 0.82,
    convictedIfTried: 0.6,
    reportDelay: 3,
  },
  {
    group: 'criminal-damage-and-arson',
    share: 0.09,
    personVictim: 0.72,
    domesticAbuse: 0.16,
    adultRape: 0,
    hate: 0.015,
    suspectKnown: 0.33,
    withdraw: { first: 0.013, fade: 16, rest: 0.0006 },
    decision: { known: 24, unknown: 6 },
    charge: 0.26,
    cpsRoute: 0.3,
    cpsDays: 34,
    outOfCourt: 0.18,
    mode: { summary: 0.6, eitherWay: 0.36 },
    sent: 0.2,
    guilty: 0.7,
    convictedIfTried: 0.52,
    reportDelay: 2,
  },
  {
    group: 'drugs',
    share: 0.035,
    personVictim: 0,
    domesticAbuse: 0,
    adultRape: 0,
    hate: 0,
    suspectKnown: 0.94,
    withdraw: { first: 0, fade: 1, rest: 0 },
    decision: { known: 26, unknown: 15 },
    charge: 0.3,
    cpsRoute: 0.3,
    cpsDays: 48,
    outOfCourt: 0.5,
    mode: { summary: 0.02, eitherWay: 0.96 },
    sent: 0.34,
    guilty: 0.88,
    convictedIfTried: 0.62,
    reportDelay: 0,
  },
  {
    group: 'weapons',
    share: 0.012,
    personVictim: 0.04,
    domesticAbuse: 0.02,
    adultRape: 0,
    hate: 0.002,
    suspectKnown: 0.86,
    withdraw: { first: 0.01, fade: 20, rest: 0.0004 },
    decision: { known: 26, unknown: 14 },
    charge: 0.42,
    cpsRoute: 0.35,
    cpsDays: 30,
    outOfCourt: 0.2,
    mode: { summary: 0.02, eitherWay: 0.93 },
    sent: 0.28,
    guilty: 0.82,
    convictedIfTried: 0.55,
    reportDelay: 0,
  },
  {
    group: 'public-order',
    share: 0.085,
    personVictim: 0.7,
    domesticAbuse: 0.15,
    adultRape: 0,
    hate: 0.15,
    suspectKnown: 0.56,
    withdraw: { first: 0.017, fade: 16, rest: 0.0007 },
    decision: { known: 22, unknown: 9 },
    charge: 0.24,
    cpsRoute: 0.35,
    cpsDays: 33,
    outOfCourt: 0.16,
    mode: { summary: 0.58, eitherWay: 0.4 },
    sent: 0.22,
    guilty: 0.7,
    convictedIfTried: 0.52,
    reportDelay: 2,
  },
  {
    group: 'miscellaneous',
    share: 0.026,
    personVictim: 0.22,
    domesticAbuse: 0.08,
    adultRape: 0,
    hate: 0.004,
    suspectKnown: 0.72,
    withdraw: { first: 0.008, fade: 20, rest: 0.0005 },
    decision: { known: 45, unknown: 20 },
    charge: 0.3,
    cpsRoute: 0.55,
    cpsDays: 60,
    outOfCourt: 0.1,
    mode: { summary: 0.15, eitherWay: 0.75 },
    sent: 0.4,
    guilty: 0.7,
    convictedIfTried: 0.52,
    reportDelay: 10,
  },
]

/** Court cases that no recorded crime stands behind: motoring and other summary offences, a year at full size. */
export const summaryCasesAYear = {
  'summary-motoring': 640_000,
  'summary-non-motoring': 300_000,
  fraud: 7_000,
} as const

/** Crimes recorded in a year at full size. */
export const crimesAYear = 5_200_000
