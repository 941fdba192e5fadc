import { chargeRate } from './definitions/charge-rate'
import { chargeShare } from './definitions/charge-share'
import { chargeToCompletion } from './definitions/charge-to-completion'
import { chargeToFirstListing } from './definitions/charge-to-first-listing'
import { charges } from './definitions/charges'
import { consultationsPerDecision } from './definitions/consultations-per-decision'
import { convictionRate } from './definitions/conviction-rate'
import { convictions } from './definitions/convictions'
import { courtHours } from './definitions/court-hours'
import { cpsDecisions } from './definitions/cps-decisions'
import { cpsOpen } from './definitions/cps-open'
import { cpsReferrals } from './definitions/cps-referrals'
import { crimesRecorded } from './definitions/crimes-recorded'
import { crownDisposals } from './definitions/crown-disposals'
import { crownOpen } from './definitions/crown-open'
import { crownOpenOverAYear } from './definitions/crown-open-over-a-year'
import { crownReceipts } from './definitions/crown-receipts'
import { daysToWithdrawal } from './definitions/days-to-withdrawal'
import { firstListingToCompletion } from './definitions/first-listing-to-completion'
import { guiltyPlea } from './definitions/guilty-plea'
import { guiltyPleaFirstHearing } from './definitions/guilty-plea-first-hearing'
import { hoursPerCase } from './definitions/hours-per-case'
import { linkedCpsCourt } from './definitions/linked-cps-court'
import { linkedPoliceCps } from './definitions/linked-police-cps'
import { listingsPerTrial } from './definitions/listings-per-trial'
import { magistratesDisposals } from './definitions/magistrates-disposals'
import { magistratesOpen } from './definitions/magistrates-open'
import { magistratesReceipts } from './definitions/magistrates-receipts'
import { offenceToCompletion } from './definitions/offence-to-completion'
import { offenceToRecorded } from './definitions/offence-to-recorded'
import { outOfCourtShare } from './definitions/out-of-court-share'
import { recordedToCharge } from './definitions/recorded-to-charge'
import { recordedToReferral } from './definitions/recorded-to-referral'
import { referralToCharge } from './definitions/referral-to-charge'
import { remandDays } from './definitions/remand-days'
import { remandOpen } from './definitions/remand-open'
import { sentToCompletion } from './definitions/sent-to-completion'
import { sentToMainHearing } from './definitions/sent-to-main-hearing'
import { sittingDays } from './definitions/sitting-days'
import { trialCracked } from './definitions/trial-cracked'
import { trialEffective } from './definitions/trial-effective'
import { trialIneffective } from './definitions/trial-ineffective'
import { unrepresented } from './definitions/unrepresented'
import { victimJourneyAfterCharge } from './definitions/victim-journey-after-charge'
import { victimJourneyToCharge } from './definitions/victim-journey-to-charge'
import { withdrawalByWait } from './definitions/withdrawal-by-wait'
import { withdrawalPolice } from './definitions/withdrawal-police'
import { withdrawalPostcharge } from './definitions/withdrawal-postcharge'
import { withdrawalPrecharge } from './definitions/withdrawal-precharge'
import { withdrawalTrial } from './definitions/withdrawal-trial'
import { measureDefinition, type MeasureDefinition } from './measure-definition'

/** Every measure, in the order in which pages show them: along the journey, theme by theme. */
export const measures: readonly MeasureDefinition[] = [
  crimesRecorded,
  offenceToRecorded,
  chargeShare,
  outOfCourtShare,
  withdrawalPolice,
  withdrawalPrecharge,
  withdrawalPostcharge,
  withdrawalTrial,
  victimJourneyToCharge,
  victimJourneyAfterCharge,
  daysToWithdrawal,
  withdrawalByWait,
  cpsReferrals,
  charges,
  chargeRate,
  consultationsPerDecision,
  recordedToReferral,
  recordedToCharge,
  referralToCharge,
  chargeToFirstListing,
  firstListingToCompletion,
  sentToMainHearing,
  sentToCompletion,
  chargeToCompletion,
  offenceToCompletion,
  cpsDecisions,
  cpsOpen,
  magistratesReceipts,
  magistratesDisposals,
  magistratesOpen,
  crownReceipts,
  crownDisposals,
  crownOpen,
  crownOpenOverAYear,
  remandOpen,
  remandDays,
  sittingDays,
  courtHours,
  hoursPerCase,
  convictions,
  convictionRate,
  guiltyPlea,
  guiltyPleaFirstHearing,
  trialEffective,
  trialCracked,
  trialIneffective,
  listingsPerTrial,
  unrepresented,
  linkedPoliceCps,
  linkedCpsCourt,
].map((definition) => measureDefinition.parse(definition))

const byId = new Map(measures.map((measure) => [measure.id, measure]))

/** The definition of a measure, or undefined where the id names none. */
export function measureById(id: string): MeasureDefinition | undefined {
  return byId.get(id)
}
