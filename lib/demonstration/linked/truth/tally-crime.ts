import { never } from '../day'
import type { CourtStory } from '../story/court-story'
import type { CrimeStory } from '../story/crime-story'
import { truth } from './truth-series'
import type { TruthTally } from './truth-tally'

/** Counts how a crime with a suspect truly goes until a charge or another end. */
export function tallyCrime(tally: TruthTally, crime: CrimeStory): void {
  if (crime.suspects === 0) return
  const { recordedOn, chargedOn, outcomeOn, cps } = crime
  const charged = chargedOn !== never
  tally.add(
    truth[charged ? 'recorded-to-charge:charge' : 'recorded-to-charge:ended'],
    recordedOn,
    charged ? chargedOn : outcomeOn,
  )
  if (cps) tally.add(truth['recorded-to-referral:referral'], recordedOn, cps.referredOn)
  else if (charged) tally.add(truth['recorded-to-referral:charged'], recordedOn, chargedOn)
  else tally.add(truth['recorded-to-referral:ended'], recordedOn, outcomeOn)
}

/** Counts how long the CPS truly takes over a suspect. */
export function tallyReferral(
  tally: TruthTally,
  referredOn: number,
  decidedOn: number,
  charge: boolean,
): void {
  tally.add(
    truth[charge ? 'referral-to-charge:charge' : 'referral-to-charge:not-charged'],
    referredOn,
    decidedOn,
  )
}

/** Counts how long the courts truly take over a defendant. */
export function tallyDefendant(tally: TruthTally, story: CourtStory, offenceOn: number): void {
  const { chargedOn, firstListedOn, sentOn, mainHearingOn, completedOn } = story
  tally.add(truth['charge-to-first-listing:listing'], chargedOn, firstListedOn)
  if (sentOn === never) {
    tally.add(truth['first-listing-to-completion:completion'], firstListedOn, completedOn)
    return
  }
  if (mainHearingOn !== never) tally.add(truth['sent-to-main-hearing:main-hearing'], sentOn, mainHearingOn)
  else tally.add(truth['sent-to-main-hearing:completed'], sentOn, completedOn)
  tally.add(truth['sent-to-completion:completion'], sentOn, completedOn)
  tally.add(truth['charge-to-completion:completion'], chargedOn, completedOn)
  tally.add(truth['offence-to-completion:completion'], offenceOn, completedOn)
}
