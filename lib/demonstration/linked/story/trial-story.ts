import { Shares } from '../shares'
import type { World } from '../world/world'
import type { Charged, CourtStory } from './court-story'

export type Tier = {
  readonly crown: boolean
  /** Median days until a trial that did not go ahead is listed again. */
  readonly relistDays: number
  /** Shares of listings, vacated ones apart. */
  readonly ineffective: number
  readonly cracked: number
  /** Mean minutes of a trial that goes ahead, above an hour and a half. */
  readonly minutes: { readonly serious: number; readonly other: number }
}

const vacatedShare = 0.1
/** The prosecution ends for want of the victim's support; otherwise it goes on without it. */
const endsWithoutVictim = 0.72
const crackedByPlea = 0.72
const ineffectiveReasons = new Shares([
  ['court-time', 0.4],
  ['prosecution-not-ready', 0.18],
  ['defence-not-ready', 0.19],
  ['defendant-absent', 0.13],
  ['victim-or-witness', 0.033],
  ['other', 0.07],
])
const mostListings = 8

/**
 * Lists a trial until it goes ahead, cracks or the prosecution ends; sets how and when the case ended, before any
 * sentencing.
 */
export function tryCase(world: World, charged: Charged, story: CourtStory, first: number, tier: Tier): void {
  const { draws, levels } = world
  const { crown } = tier
  const carriesOn = !draws.chance(endsWithoutVictim)
  const list = (
    on: number,
    outcome: 'effective' | 'cracked' | 'ineffective' | 'vacated',
    reason: string,
    minutes: number,
  ) => {
    story.hearings.push({ on, type: 'trial', minutes, crown, outcome, reason })
  }
  const end = (on: number, result: CourtStory['result']) => {
    story.completedOn = on
    story.result = result
  }
  let on = first
  for (let listing = 0; listing < mostListings; listing += 1) {
    if (charged.leavesOn <= on && !carriesOn) {
      story.victimLeft = true
      const ended = Math.max(story.firstListedOn + 1, charged.leavesOn + 2 + draws.exponentialDays(6))
      if (ended >= on) list(on, 'cracked', 'victim-or-witness', 10)
      return end(Math.min(ended, on), 'discontinued')
    }
    if (draws.chance(vacatedShare)) {
      list(on, 'vacated', 'court-time', 0)
      on += 1 + draws.lognormalDays(tier.relistDays * 0.7, 0.5)
      continue
    }
    const ineffective = Math.min(0.8, tier.ineffective * levels.ineffective.at(on))
    const drawn = draws.uniform()
    if (drawn < ineffective) {
      list(on, 'ineffective', ineffectiveReasons.draw(draws), 15)
      on += 1 + draws.lognormalDays(tier.relistDays, 0.6)
      continue
    }
    if (drawn < ineffective + tier.cracked) {
      const byPlea = draws.chance(crackedByPlea)
      list(on, 'cracked', byPlea ? 'late-guilty-plea' : 'prosecution-ends-case', crown ? 70 : 35)
      if (byPlea) {
        story.plea = 'guilty'
        story.pleaOn = on
      }
      return end(on, byPlea ? 'convicted' : 'discontinued')
    }
    const minutes = 90 + draws.exponentialDays(charged.serious ? tier.minutes.serious : tier.minutes.other)
    list(on, 'effective', '', minutes)
    if (crown && draws.chance(world.profile.retrials)) {
      story.triedAgain = true
      return end(on + ((minutes / 270) | 0), 'other')
    }
    const convicted = draws.chance(charged.convictedIfTried)
    return end(on + ((minutes / 270) | 0), convicted ? 'convicted' : 'acquitted')
  }
  end(on, 'discontinued')
}
