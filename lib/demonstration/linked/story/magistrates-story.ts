import type { World } from '../world/world'
import type { Charged, CourtStory } from './court-story'
import { tryCase } from './trial-story'

/** Median days, and how they spread: to a sentence, to the end otherwise, to a trial. */
const toSentence = { days: 26, spread: 0.8 } as const
const toOtherEnd = { days: 51, spread: 0.85 } as const
const toTrial = { days: 92, spread: 0.5 } as const
const tier = {
  crown: false,
  relistDays: 75,
  ineffective: 0.215,
  cracked: 0.37,
  minutes: { serious: 200, other: 130 },
} as const

/** Lets a case end in the magistrates' court: at once, after a plea, or after a trial. */
export function inMagistratesCourt(world: World, charged: Charged, story: CourtStory, guilty: boolean): void {
  const { draws, levels } = world
  const pace = levels.magistratesDays.at(story.firstListedOn)
  const { firstListedOn } = story
  if (guilty) {
    story.plea = 'guilty'
    story.pleaOn = firstListedOn
    story.completedOn = firstListedOn
    if (draws.chance(charged.atOnce.guilty)) return
    story.completedOn += 1 + draws.lognormalDays(toSentence.days * pace, toSentence.spread)
    // Some plead only at the next hearing.
    if (draws.chance(0.3)) story.pleaOn = story.completedOn
    story.hearings.push(sentencing(story.completedOn, 12, false))
    return
  }
  // Motoring cases end on the papers, without a plea.
  if (draws.chance(charged.atOnce.otherwise)) {
    story.completedOn = firstListedOn
    story.result = draws.chance(charged.convictedAtOnce) ? 'convicted' : 'discontinued'
    return
  }
  if (charged.postal && draws.chance(0.6)) {
    story.completedOn = firstListedOn + 1 + draws.lognormalDays(toOtherEnd.days * pace, toOtherEnd.spread)
    story.result = draws.chance(0.8) ? 'convicted' : 'dismissed'
    story.hearings.push(sentencing(story.completedOn, 6, false))
    return
  }
  story.plea = 'not-guilty'
  story.pleaOn = firstListedOn
  const first = firstListedOn + 14 + draws.lognormalDays(toTrial.days * pace, toTrial.spread)
  tryCase(world, charged, story, first, tier)
  if (story.result === 'convicted' && draws.chance(0.4)) {
    story.completedOn += draws.lognormalDays(21, 0.5)
    story.hearings.push(sentencing(story.completedOn, 15, false))
  }
}

/** The hearing at which a sentence is passed. */
export const sentencing = (on: number, minutes: number, crown: boolean) =>
  ({ on, type: 'sentence', minutes, crown, outcome: '', reason: '' }) as const
