import type { offenceGroups } from '@/lib/releases/contract/code-lists'
import type { FadingHazard } from '../story/fading-hazard'

type Group = (typeof offenceGroups)[number]

/**
 * What becomes of crimes of a group, at the magnitudes of published statistics of 2023 to 2026 (docs/demonstration.md).
 * Shares are 0 to 1, times in days.
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
  /** Mean days from the offence to its report; some are reported years later, this many days on average. */
  readonly report: { readonly days: number; readonly late: number; readonly lateDays: number }
  /** A victim's withdrawal per day until the police decide, then per day at the CPS and after the charge. */
  readonly withdraw: FadingHazard & { readonly atCps: number; readonly charged: number }
  /** Days to a police decision with and without a suspect: medians, and the spread of the first. */
  readonly decision: { readonly known: number; readonly unknown: number; readonly spread: number }
  /** Too grave for the magistrates' courts: investigated for longer. Adult rape always is. */
  readonly grave: number
  /** Of suspects whose victim stayed: goes forward to a charge. */
  readonly charge: number
  /** Of those: the CPS decides. */
  readonly cpsRoute: number
  /** Median days from referral to the CPS decision. */
  readonly cpsDays: number
  readonly outOfCourt: number
  /** Other crimes charged together with one, on average. */
  readonly series: number
  readonly custody: number
  /** Of grave cases: can be tried in the Crown Court only. Of the others: in the magistrates' courts only. */
  readonly mode: { readonly indictable: number; readonly summary: number }
  /** Either way, not grave: sent for sentence, of those who plead guilty at once. */
  readonly sentence: number
  /** Pleads guilty at the first hearing; at the first one in the Crown Court. */
  readonly guilty: { readonly magistrates: number; readonly crown: number }
  readonly convictedIfTried: number
  /** Speed of a trial's listing in the Crown Court, against the usual one. */
  readonly crownDays: number
}
