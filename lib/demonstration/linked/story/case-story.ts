import { never } from '../day'
import type { World } from '../world/world'
import { chargedWithCrime } from './charged'
import { coDefendantStory } from './co-defendant-story'
import { courtStory, type CourtStory } from './court-story'
import type { CrimeStory } from './crime-story'
import { retrialStory } from './retrial-story'
import { seriesOf } from './series-of-crimes'

/** Everything that truly happens because of one crime, with the crimes charged together with it. */
export type CaseStory = {
  readonly crime: CrimeStory
  readonly series: readonly CrimeStory[]
  /** Before a charge or after it; `never` where the victim stays. */
  readonly withdrawsOn: number
  /** By number of the suspect: the first, and some of the others, are charged. */
  readonly defendants: readonly (CourtStory | null)[]
  /** Of the first defendant. */
  readonly retrial: CourtStory | null
  /** Last day on which anything happens. */
  readonly endsOn: number
}

const none = [] as const
/** Of the suspects after the first: not charged with them. */
const leftOut = 0.15

/** Follows a crime through the courts where somebody is charged. */
export function caseStory(world: World, crime: CrimeStory): CaseStory {
  if (crime.chargedOn === never) {
    const endsOn = crime.outcomeOn
    return { crime, series: none, withdrawsOn: crime.withdrawsOn, defendants: none, retrial: null, endsOn }
  }
  const { draws } = world
  const charged = chargedWithCrime(world, crime)
  const first = courtStory(world, charged)
  const retrial = first.triedAgain ? retrialStory(world, first) : null
  if (retrial) first.finalisedOn = retrial.completedOn
  const defendants: (CourtStory | null)[] = [first]
  for (let n = 1; n < crime.suspects; n += 1)
    defendants.push(draws.chance(leftOut) ? null : coDefendantStory(world, charged, first))
  return {
    crime,
    series: seriesOf(world, crime),
    withdrawsOn: charged.leavesOn <= first.finalisedOn ? charged.leavesOn : never,
    defendants,
    retrial,
    endsOn: Math.max(first.completedOn, first.finalisedOn),
  }
}
