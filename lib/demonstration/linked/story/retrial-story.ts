import type { World } from '../world/world'
import type { CourtStory } from './court-story'

/** A trial without a verdict is held again: a case of its own in the court's records, the same prosecution. */
export function retrialStory({ draws, levels }: World, first: CourtStory): CourtStory {
  const receivedOn = first.completedOn + 2 + draws.integer(12)
  const on = receivedOn + 30 + draws.lognormalDays(120 * levels.crownDays.at(receivedOn), 0.5)
  const minutes = 300 + draws.exponentialDays(700)
  const completedOn = on + ((minutes / 270) | 0)
  return {
    ...first,
    receivedOn,
    firstListedOn: receivedOn,
    sentOn: receivedOn,
    mainHearingOn: on,
    completedOn,
    finalisedOn: completedOn,
    result: draws.chance(0.5) ? 'convicted' : 'acquitted',
    warrant: false,
    triedAgain: false,
    hearings: [{ on, type: 'trial', minutes, crown: true, outcome: 'effective', reason: '' }],
  }
}
