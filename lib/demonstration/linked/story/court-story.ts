import { never } from '../day'
import type { World } from '../world/world'
import { inCrownCourt } from './crown-story'
import { inMagistratesCourt } from './magistrates-story'

export type Mode = 'summary' | 'either-way' | 'indictable'
export type Result = 'convicted' | 'acquitted' | 'discontinued' | 'dismissed' | 'other'

export type Hearing = {
  readonly on: number
  readonly type: 'first' | 'plea' | 'trial' | 'sentence' | 'appeal' | 'other'
  readonly minutes: number
  readonly crown: boolean
  /** Of trials; empty otherwise. */
  readonly outcome: '' | 'effective' | 'cracked' | 'ineffective' | 'vacated'
  readonly reason: string
}

/** What truly happens to one defendant from charge to the end; nothing here is cut at the snapshot. */
export type CourtStory = {
  chargedOn: number
  receivedOn: number
  firstListedOn: number
  mode: Mode
  represented: boolean
  /** Held for the first hearing. */
  custody: boolean
  /** Nobody is remanded who was called by post. */
  postal: boolean
  warrant: boolean
  plea: 'guilty' | 'not-guilty' | 'none'
  pleaOn: number
  sentOn: number
  receiptType: '' | 'trial' | 'sentence' | 'appeal'
  mainHearingOn: number
  completedOn: number
  /** When the prosecution ended: before an appeal. */
  finalisedOn: number
  result: Result
  /** The prosecution ended because the victim stopped supporting it. */
  victimLeft: boolean
  hearings: Hearing[]
  /** No verdict: held again as a case of its own. */
  triedAgain: boolean
}

/** What the court needs to know of a case. */
export type Charged = {
  readonly chargedOn: number
  /** Day on which the victim stops supporting the case after the charge. */
  readonly leavesOn: number
  readonly summary: number
  readonly eitherWay: number
  readonly sent: { readonly trial: number; readonly sentence: number }
  readonly guilty: { readonly magistrates: number; readonly crown: number }
  /** Ends at the first listing: after a guilty plea, and without. */
  readonly atOnce: { readonly guilty: number; readonly otherwise: number }
  /** Of those that end at once without a plea. */
  readonly convictedAtOnce: number
  readonly convictedIfTried: number
  readonly custody: number
  readonly crownDays: number
  readonly serious: boolean
  readonly postal: boolean
  /** Never ends. */
  readonly dormant: number
}

/** Median days to the first listing, and how they spread: on bail, and by post. */
const listing = { bail: 30, bailSpread: 0.5, postal: 40, postalSpread: 0.88 } as const
const represented = { postal: 0.2, custody: 0.92, bail: 0.76 } as const
/** Defendants who do not come: a warrant is out until they are found. */
const absconds = 0.006
const daysUntilFound = 300
const appeals = 0.006

/** Lets one defendant go through the courts. */
export function courtStory(world: World, charged: Charged): CourtStory {
  const { draws, levels } = world
  const custody = draws.chance(charged.custody)
  const pace = levels.listingDays.at(charged.chargedOn)
  const days = custody
    ? 1
    : charged.postal
      ? draws.lognormalDays(listing.postal * pace, listing.postalSpread)
      : draws.lognormalDays(listing.bail * pace, listing.bailSpread)
  const wait = Math.max(1, days)
  const drawn = draws.uniform()
  const mode =
    drawn < charged.summary
      ? 'summary'
      : drawn < charged.summary + charged.eitherWay
        ? 'either-way'
        : 'indictable'
  const story: CourtStory = {
    chargedOn: charged.chargedOn,
    receivedOn: charged.chargedOn + Math.min(3, wait - 1),
    firstListedOn: charged.chargedOn + wait,
    mode,
    represented: draws.chance(
      charged.postal ? represented.postal : custody ? represented.custody : represented.bail,
    ),
    custody,
    postal: charged.postal,
    warrant: !custody && draws.chance(absconds),
    plea: 'none',
    pleaOn: never,
    sentOn: never,
    receiptType: '',
    mainHearingOn: never,
    completedOn: never,
    finalisedOn: never,
    result: 'convicted',
    victimLeft: false,
    hearings: [],
    triedAgain: false,
  }
  story.hearings.push({
    on: story.firstListedOn,
    type: 'first',
    minutes: charged.postal ? 3 : 14,
    crown: false,
    outcome: '',
    reason: '',
  })
  const guilty = mode !== 'indictable' && draws.chance(charged.guilty.magistrates)
  const sent =
    mode === 'indictable' ||
    (mode === 'either-way' && draws.chance(guilty ? charged.sent.sentence : charged.sent.trial))
  if (sent) inCrownCourt(world, charged, story, guilty)
  else inMagistratesCourt(world, charged, story, guilty)
  if (draws.chance(charged.dormant)) return rest(story)
  if (story.warrant) story.completedOn += draws.exponentialDays(daysUntilFound)
  story.finalisedOn = story.completedOn
  if (!sent && story.result === 'convicted' && draws.chance(appeals)) appeal(world, story)
  return story
}

/** Nothing happens any more. */
function rest(story: CourtStory): CourtStory {
  story.completedOn = never
  story.finalisedOn = never
  story.hearings.length = 1
  return story
}

/** A conviction or sentence of the magistrates is taken to the Crown Court. */
function appeal({ draws }: World, story: CourtStory): void {
  story.sentOn = story.completedOn + 5 + draws.integer(17)
  story.receiptType = 'appeal'
  story.mainHearingOn = story.sentOn + (draws.chance(0.3) ? 4 : 7 + draws.lognormalDays(75, 0.6))
  story.completedOn = story.mainHearingOn
  story.hearings.push({
    on: story.mainHearingOn,
    type: 'appeal',
    minutes: 75,
    crown: true,
    outcome: '',
    reason: '',
  })
}
