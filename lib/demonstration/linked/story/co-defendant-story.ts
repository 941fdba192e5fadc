import type { World } from '../world/world'
import type { Charged, CourtStory } from './court-story'

/** Somebody charged in the same case: heard with the first defendant, with a plea and an end of their own. */
export function coDefendantStory({ draws }: World, charged: Charged, first: CourtStory): CourtStory {
  const tried = first.hearings.find(({ outcome }) => outcome === 'effective')
  const story: CourtStory = { ...first, represented: draws.chance(0.8), warrant: false, triedAgain: false }
  if (!tried || first.triedAgain) return { ...story, finalisedOn: first.completedOn }
  story.finalisedOn = first.completedOn
  if (draws.chance(charged.guilty.crown * 0.6)) {
    story.plea = 'guilty'
    story.pleaOn = story.mainHearingOn < tried.on ? story.mainHearingOn : first.firstListedOn
    story.result = 'convicted'
    return story
  }
  story.result = draws.chance(charged.convictedIfTried) ? 'convicted' : 'acquitted'
  return story
}
