import { never } from '../day'
import type { World } from '../world/world'
import type { Charged, CourtStory } from './court-story'
import { sentencing } from './magistrates-story'
import { tryCase } from './trial-story'

/** Median days, and how they spread. */
const toSentenceOfCommitted = { days: 64, spread: 0.42 } as const
/** Committed for sentence: dealt with in the days that follow. */
const soon = { share: 0.52, days: 6 } as const
const toFirstHearing = { days: 32, spread: 0.3 } as const
const toSentence = { days: 112, spread: 0.95 } as const
const toTrial = { days: 475, spread: 0.555 } as const
const afterTrial = { days: 22, spread: 0.9 } as const
/** Cases of people in custody are listed sooner. */
const custodyPace = 0.62
const tier = {
  crown: true,
  relistDays: 100,
  ineffective: 0.25,
  cracked: 0.33,
  minutes: { serious: 850, other: 420 },
} as const

/** Lets a case be sent to the Crown Court, for trial or for sentence, and end there. */
export function inCrownCourt(world: World, charged: Charged, story: CourtStory, guilty: boolean): void {
  const { draws, levels } = world
  const { firstListedOn } = story
  const atOnce = story.mode === 'indictable' || draws.chance(0.55)
  story.sentOn = atOnce ? firstListedOn : firstListedOn + draws.lognormalDays(30, 0.5)
  const pace = levels.crownDays.at(story.sentOn)
  if (guilty) {
    const { days, spread } = toSentenceOfCommitted
    story.receiptType = 'sentence'
    story.plea = 'guilty'
    story.pleaOn = firstListedOn
    story.mainHearingOn =
      story.sentOn +
      (draws.chance(soon.share)
        ? 1 + draws.exponentialDays(soon.days)
        : 7 + draws.lognormalDays(days * pace, spread))
    story.completedOn = story.mainHearingOn
    story.hearings.push(sentencing(story.completedOn, 50, true))
    return
  }
  story.receiptType = 'trial'
  const hearing = story.sentOn + draws.lognormalDays(toFirstHearing.days, toFirstHearing.spread)
  story.hearings.push({ on: hearing, type: 'plea', minutes: 30, crown: true, outcome: '', reason: '' })
  if (draws.chance(charged.guilty.crown)) {
    story.plea = 'guilty'
    story.pleaOn = hearing
    story.mainHearingOn = hearing
    story.completedOn = hearing + draws.lognormalDays(toSentence.days * pace, toSentence.spread)
    if (draws.chance(0.3)) story.pleaOn = story.completedOn
    mention(world, story, hearing, story.completedOn)
    if (story.completedOn > hearing) story.hearings.push(sentencing(story.completedOn, 60, true))
    return
  }
  story.plea = 'not-guilty'
  story.pleaOn = hearing
  const held = story.custody ? custodyPace : 1
  const usual = toTrial.days * pace * charged.crownDays * held
  const first = hearing + 21 + draws.lognormalDays(usual, toTrial.spread)
  mention(world, story, hearing, first)
  tryCase(world, charged, story, first, tier)
  const last = story.hearings.at(-1)!
  const heard = last.outcome === 'effective' || last.outcome === 'cracked'
  story.mainHearingOn = heard ? last.on : never
  if (story.result !== 'convicted') return
  const sentence = draws.lognormalDays(afterTrial.days, afterTrial.spread)
  story.completedOn += sentence
  if (sentence > 0) story.hearings.push(sentencing(story.completedOn, 55, true))
}

/** Further hearings on the way. */
function mention({ draws }: World, story: CourtStory, from: number, to: number): void {
  for (let on = from + 30 + draws.exponentialDays(70); on < to; on += 30 + draws.exponentialDays(110))
    story.hearings.push({ on, type: 'other', minutes: 20, crown: true, outcome: '', reason: '' })
}
