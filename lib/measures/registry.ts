import { chargeRate } from './definitions/charge-rate'
import { chargeShare } from './definitions/charge-share'
import { chargeToCompletion } from './definitions/charge-to-completion'
import { chargeToFirstListing } from './definitions/charge-to-first-listing'
import { convictionRate } from './definitions/conviction-rate'
import { convictions } from './definitions/convictions'
import { cpsReferrals } from './definitions/cps-referrals'
import { crimesRecorded } from './definitions/crimes-recorded'
import { crownDisposals } from './definitions/crown-disposals'
import { crownOpen } from './definitions/crown-open'
import { crownOpenOverAYear } from './definitions/crown-open-over-a-year'
import { crownReceipts } from './definitions/crown-receipts'
import { firstListingToCompletion } from './definitions/first-listing-to-completion'
import { guiltyPlea } from './definitions/guilty-plea'
import { magistratesDisposals } from './definitions/magistrates-disposals'
import { magistratesOpen } from './definitions/magistrates-open'
import { magistratesReceipts } from './definitions/magistrates-receipts'
import { offenceToCompletion } from './definitions/offence-to-completion'
import { outOfCourtShare } from './definitions/out-of-court-share'
import { referralToCharge } from './definitions/referral-to-charge'
import { trialCracked } from './definitions/trial-cracked'
import { trialEffective } from './definitions/trial-effective'
import { trialIneffective } from './definitions/trial-ineffective'
import { withdrawalPolice } from './definitions/withdrawal-police'
import { withdrawalPostcharge } from './definitions/withdrawal-postcharge'
import { measureDefinition, type MeasureDefinition } from './measure-definition'

/** Every measure, in the order in which pages show them: along the journey, theme by theme. */
export const measures: readonly MeasureDefinition[] = [
  crimesRecorded,
  chargeShare,
  outOfCourtShare,
  withdrawalPolice,
  withdrawalPostcharge,
  cpsReferrals,
  chargeRate,
  referralToCharge,
  chargeToFirstListing,
  firstListingToCompletion,
  chargeToCompletion,
  offenceToCompletion,
  magistratesReceipts,
  magistratesDisposals,
  magistratesOpen,
  crownReceipts,
  crownDisposals,
  crownOpen,
  crownOpenOverAYear,
  convictions,
  convictionRate,
  guiltyPlea,
  trialEffective,
  trialCracked,
  trialIneffective,
].map((definition) => measureDefinition.parse(definition))

const byId = new Map(measures.map((measure) => [measure.id, measure]))

/** The definition of a measure, or undefined where the id names none. */
export function measureById(id: string): MeasureDefinition | undefined {
  return byId.get(id)
}
