import { lognormalDays, pick } from './draw'
import type { ForceWorld } from './world'

/** A trial that was listed: whether it went ahead. */
export type TrialListing = {
  readonly on: number
  readonly outcome: 'effective' | 'cracked' | 'ineffective' | 'vacated'
  readonly reason: string
  readonly minutes: number
}

/** What truly happens to one defendant from charge to the end; nothing here is cut at the snapshot. */
export type CourtStory = {
  readonly chargedOn: number
  readonly receivedOn: number
  readonly firstListedOn: number
  readonly mode: 'summary' | 'either-way' | 'indictable'
  readonly represented: boolean
  readonly plea: 'guilty' | 'not-guilty' | 'none'
  readonly pleaOn: number
  readonly sentOn: number | null
  readonly receiptType: 'trial' | 'sentence' | 'appeal' | null
  readonly mainHearingOn: number | null
  readonly completedOn: number
  readonly result: 'convicted' | 'acquitted' | 'discontinued' | 'dismissed'
  /** The prosecution ended because the victim stopped supporting it. */
  readonly victimLeft: boolean
  readonly warrant: boolean
  readonly custody: boolean
  readonly trials: readonly TrialListing[]
}

/** What the court needs to know of a case. */
export type Charged = {
  readonly chargedOn: number
  readonly summary: number
  readonly eitherWay: number
  readonly sent: number
  readonly guilty: number
  readonly convictedIfTried: number
  readonly withdrawsOn: number
  readonly serious: boolean
  /** Brought by post, not from custody: motoring and other summary cases. */
  readonly postal: boolean
}

/** Lets one defendant go through the courts. */
export function courtStory(world: ForceWorld, charged: Charged, month: number): CourtStory {
  const { random } = world
  const custody = !charged.postal && random.uniform() < (charged.serious ? 0.4 : 0.14)
  const listing = custody
    ? 1
    : lognormalDays(
        random,
        (charged.postal ? 35 : 27) * world.level('listingDays', month),
        charged.postal ? 0.7 : 0.62,
      )
  const firstListedOn = charged.chargedOn + Math.max(1, listing)
  const mode = pick(random, [
    ['summary', charged.summary],
    ['either-way', charged.eitherWay],
    ['indictable', 1 - charged.summary - charged.eitherWay],
  ] as const)
  const pleadsGuilty = random.uniform() < charged.guilty
  const toCrown = mode === 'indictable' || (mode === 'either-way' && random.uniform() < charged.sent)
  const begun = {
    chargedOn: charged.chargedOn,
    receivedOn: charged.chargedOn + Math.min(3, Math.max(0, listing - 1)),
    firstListedOn,
    mode,
    represented: random.uniform() < (charged.postal ? 0.2 : custody ? 0.92 : 0.74),
    custody,
    warrant: random.uniform() < 0.012,
  } as const
  return toCrown
    ? inCrownCourt(world, charged, begun, pleadsGuilty, month)
    : inMagistratesCourt(world, charged, begun, pleadsGuilty, month)
}

type Begun = Pick<
  CourtStory,
  'chargedOn' | 'receivedOn' | 'firstListedOn' | 'mode' | 'represented' | 'custody' | 'warrant'
>
const neverSent = { sentOn: null, receiptType: null, mainHearingOn: null } as const

function inMagistratesCourt(
  world: ForceWorld,
  charged: Charged,
  begun: Begun,
  pleadsGuilty: boolean,
  month: number,
): CourtStory {
  const { random } = world
  const pace = world.level('magistratesDays', month)
  const { firstListedOn } = begun
  const atOnce = random.uniform() < (charged.postal ? 0.8 : pleadsGuilty ? 0.62 : 0.1)
  if (atOnce) {
    // Motoring cases end on the papers, mostly without a plea.
    const convicted = pleadsGuilty || random.uniform() < (charged.postal ? 0.82 : 0.35)
    const plea = pleadsGuilty ? 'guilty' : charged.postal ? 'none' : 'not-guilty'
    return {
      ...begun,
      ...neverSent,
      plea,
      pleaOn: firstListedOn,
      completedOn: firstListedOn,
      result: convicted ? 'convicted' : 'discontinued',
      victimLeft: false,
      trials: [],
    }
  }
  if (pleadsGuilty) {
    const completedOn = firstListedOn + 1 + lognormalDays(random, 30 * pace, 0.8)
    const pleaOn =
      random.uniform() < 0.6 ? firstListedOn : firstListedOn + Math.floor((completedOn - firstListedOn) * 0.7)
    return {
      ...begun,
      ...neverSent,
      plea: 'guilty',
      pleaOn,
      completedOn,
      result: 'convicted',
      victimLeft: false,
      trials: [],
    }
  }
  const first = firstListedOn + lognormalDays(random, 88 * pace, 0.55)
  const heard = trial(world, charged, first, 75, month)
  return {
    ...begun,
    ...neverSent,
    plea: heard.changedPlea ? 'guilty' : 'not-guilty',
    pleaOn: heard.changedPlea ? heard.endedOn : firstListedOn,
    completedOn: heard.endedOn,
    result: heard.result,
    victimLeft: heard.victimLeft,
    trials: heard.listings,
  }
}

function inCrownCourt(
  world: ForceWorld,
  charged: Charged,
  begun: Begun,
  pleadsGuilty: boolean,
  month: number,
): CourtStory {
  const { random } = world
  const pace = world.level('crownDays', month)
  const { firstListedOn } = begun
  const sentOn =
    begun.mode === 'indictable' || random.uniform() < 0.75
      ? firstListedOn
      : firstListedOn + lognormalDays(random, 24, 0.5)
  if (pleadsGuilty && begun.mode === 'either-way' && random.uniform() < 0.5) {
    const mainHearingOn = sentOn + lognormalDays(random, 42 * pace, 0.6)
    return {
      ...begun,
      sentOn,
      receiptType: 'sentence',
      mainHearingOn,
      plea: 'guilty',
      pleaOn: firstListedOn,
      completedOn: mainHearingOn,
      result: 'convicted',
      victimLeft: false,
      trials: [],
    }
  }
  if (pleadsGuilty) {
    const hearing = sentOn + lognormalDays(random, 34 * pace, 0.35)
    const completedOn = hearing + lognormalDays(random, 62 * pace, 0.9)
    const pleaOn = random.uniform() < 0.65 ? hearing : completedOn
    return {
      ...begun,
      sentOn,
      receiptType: 'trial',
      mainHearingOn: hearing,
      plea: 'guilty',
      pleaOn,
      completedOn,
      result: 'convicted',
      victimLeft: false,
      trials: [],
    }
  }
  const median = (charged.serious ? 330 : 285) * pace * (begun.custody ? 0.62 : 1)
  const heard = trial(world, charged, sentOn + lognormalDays(random, median, 0.6), 95, month)
  const completedOn = heard.endedOn + (heard.result === 'convicted' ? lognormalDays(random, 18, 0.8) : 0)
  return {
    ...begun,
    sentOn,
    receiptType: 'trial',
    mainHearingOn: heard.endedOn,
    plea: heard.changedPlea ? 'guilty' : 'not-guilty',
    pleaOn: heard.changedPlea ? heard.endedOn : sentOn + 30,
    completedOn,
    result: heard.result,
    victimLeft: heard.victimLeft,
    trials: heard.listings,
  }
}

/** Lists a trial until it goes ahead, cracks or the prosecution ends. */
function trial(world: ForceWorld, charged: Charged, first: number, relistDays: number, month: number) {
  const { random } = world
  const listings: TrialListing[] = []
  const crackedPlea = 0.62
  let on = first
  for (let listing = 0; listing < 8; listing += 1) {
    if (random.uniform() < 0.1) {
      listings.push({ on, outcome: 'vacated', reason: 'court-time', minutes: 0 })
      on += lognormalDays(random, relistDays * 0.7, 0.5)
      continue
    }
    // Only some who stop supporting a case after charge end it: others are still called.
    if (charged.withdrawsOn < on && random.uniform() < 0.55) {
      const before = random.uniform() < 0.7
      if (!before) listings.push({ on, outcome: 'cracked', reason: 'victim-or-witness', minutes: 10 })
      const endedOn = before ? Math.max(charged.chargedOn + 1, charged.withdrawsOn + 7) : on
      return {
        listings,
        endedOn: Math.min(endedOn, on),
        result: 'discontinued' as const,
        victimLeft: true,
        changedPlea: false,
      }
    }
    const ineffective = Math.min(0.8, 0.225 * world.level('ineffective', month))
    const outcome = pick(random, [
      ['ineffective', ineffective],
      ['cracked', 0.32],
      ['effective', 1],
    ] as const)
    if (outcome === 'ineffective') {
      const reason = pick(random, [
        ['court-time', 0.34],
        ['prosecution-not-ready', 0.16],
        ['defence-not-ready', 0.17],
        ['defendant-absent', 0.13],
        ['victim-or-witness', 0.13],
        ['other', 0.07],
      ] as const)
      listings.push({ on, outcome, reason, minutes: 15 })
      on += lognormalDays(random, relistDays, 0.6)
      continue
    }
    if (outcome === 'cracked') {
      const changedPlea = random.uniform() < crackedPlea
      const reason = changedPlea ? 'late-guilty-plea' : 'prosecution-ends-case'
      listings.push({ on, outcome, reason, minutes: 40 })
      return {
        listings,
        endedOn: on,
        result: changedPlea ? ('convicted' as const) : ('discontinued' as const),
        victimLeft: false,
        changedPlea,
      }
    }
    listings.push({
      on,
      outcome,
      reason: '',
      minutes: 120 + Math.floor(random.exponential(charged.serious ? 900 : 300)),
    })
    const result =
      random.uniform() < charged.convictedIfTried ? ('convicted' as const) : ('acquitted' as const)
    return {
      listings,
      endedOn: on + (charged.serious ? 3 : 1),
      result,
      victimLeft: false,
      changedPlea: false,
    }
  }
  return { listings, endedOn: on, result: 'discontinued' as const, victimLeft: false, changedPlea: false }
}
