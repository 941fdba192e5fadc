import { never } from '../day'
import type { Draws } from '../draws'
import type { CourtStory } from './court-story'

export type RemandSpell = { readonly status: 'custody' | 'bail'; readonly from: number; readonly to: number }

const none = [] as const
/** Of those held for the first hearing: released on bail there; of those on bail, taken into custody later. */
const bailed = 0.55
const taken = 0.03

/**
 * The spells of a defendant in custody or on bail from charge to the end, without gaps or overlaps. Nobody is remanded
 * who was called by post.
 */
export function remandSpells(draws: Draws, story: CourtStory): readonly RemandSpell[] {
  if (story.postal) return none
  const { chargedOn, firstListedOn } = story
  const last = Math.max(chargedOn, story.finalisedOn === never ? story.completedOn : story.finalisedOn)
  const first = story.custody ? 'custody' : 'bail'
  const changes = story.custody ? draws.chance(bailed) : draws.chance(taken)
  const on = story.custody
    ? firstListedOn + (draws.chance(0.7) ? 0 : draws.exponentialDays(30))
    : firstListedOn + draws.exponentialDays(40)
  if (!changes || on >= last) return [{ status: first, from: chargedOn, to: last }]
  return [
    { status: first, from: chargedOn, to: on },
    { status: story.custody ? 'bail' : 'custody', from: on + 1, to: last },
  ]
}
