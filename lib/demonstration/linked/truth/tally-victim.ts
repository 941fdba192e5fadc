import { never } from '../day'
import type { CaseStory } from '../story/case-story'
import type { CrimeStory } from '../story/crime-story'
import { truth } from './truth-series'
import type { TruthTally } from './truth-tally'

/**
 * Counts how a victim's journey truly goes, as a delivery that nothing is cut from would show it: a withdrawal without
 * a stated day is on the day of its outcome.
 *
 * @param statedOn day of withdrawal in the victim's record, or `never`
 */
export function tallyVictim(tally: TruthTally, story: CaseStory, crime: CrimeStory, statedOn: number): void {
  const { recordedOn, chargedOn, outcome, outcomeOn } = crime
  const withdrewOn = statedOn !== never ? statedOn : outcome === 14 || outcome === 16 ? outcomeOn : never
  if (chargedOn !== never && chargedOn <= withdrewOn)
    tally.add(truth['victim-journey-to-charge:charged'], recordedOn, chargedOn)
  else if (withdrewOn <= outcomeOn)
    tally.add(truth['victim-journey-to-charge:withdrew'], recordedOn, withdrewOn)
  else tally.add(truth['victim-journey-to-charge:ended'], recordedOn, outcomeOn)
  if (chargedOn !== never) tallyAfterCharge(tally, story, chargedOn, withdrewOn)
}

function tallyAfterCharge(tally: TruthTally, story: CaseStory, chargedOn: number, statedOn: number): void {
  let convictedOn = never
  let withdrewOn = statedOn
  let endedOn = chargedOn
  for (const defendant of story.defendants) {
    if (!defendant) continue
    const over = Math.max(defendant.finalisedOn, defendant.completedOn)
    if (defendant.result === 'convicted') convictedOn = Math.min(convictedOn, defendant.finalisedOn)
    if (defendant.victimLeft) withdrewOn = Math.min(withdrewOn, defendant.finalisedOn)
    endedOn = Math.max(endedOn, over)
  }
  const { retrial } = story
  if (retrial?.result === 'convicted') convictedOn = Math.min(convictedOn, retrial.finalisedOn)
  if (convictedOn <= withdrewOn && convictedOn <= endedOn)
    tally.add(truth['victim-journey-after-charge:convicted'], chargedOn, convictedOn)
  else if (withdrewOn <= endedOn)
    tally.add(truth['victim-journey-after-charge:withdrew'], chargedOn, withdrewOn)
  else tally.add(truth['victim-journey-after-charge:ended'], chargedOn, endedOn)
}
