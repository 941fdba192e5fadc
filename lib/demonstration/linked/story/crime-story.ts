import { never } from '../day'
import { Shares } from '../shares'
import { offenceShares } from '../world/offence-worlds'
import type { OffenceWorld } from '../world/offence-world'
import type { World } from '../world/world'
import { cpsStory, type CpsStory } from './cps-story'
import { fadingHazardDays } from './fading-hazard'
import { outcomeWithoutCharge } from './outcome-without-charge'
import { reportingDays } from './reporting-days'

/** What truly happens to a crime until a decision, in days; nothing here is cut at the snapshot. */
export type CrimeStory = {
  readonly offence: OffenceWorld
  readonly offenceOn: number
  readonly recordedOn: number
  readonly victimType: 'person' | 'organisation' | 'none'
  readonly adultRape: boolean
  readonly domesticAbuse: boolean
  readonly hate: boolean
  /** Too grave for the magistrates' courts. */
  readonly grave: boolean
  /** Day on which the victim stops supporting the case before a charge; `never` where that does not come. */
  readonly withdrawsOn: number
  readonly suspects: number
  /** Home Office outcome and its day. */
  readonly outcome: number
  readonly outcomeOn: number
  readonly cps: CpsStory | null
  /** `never` where nobody is charged. */
  readonly chargedOn: number
}

const suspectsOfCrime = new Shares([
  [1, 0.87],
  [2, 0.1],
  [3, 0.03],
])
/** In domestic abuse the suspect is nearly always known, and the wish to go on fades faster. */
const domesticAbuseKnown = 0.92
const domesticAbuseLeaves = 1.08
/** Adult rape against other sexual offences: victims who leave, time to a decision, share that goes forward. */
const rapeLeaves = 1.18
const rapeDays = 1.35
const rapeForward = 0.95
/** Grave crimes against others with a suspect: time to a decision. */
const graveDays = 5.3
/** Where nobody is suspected there is less to withdraw from. */
const unknownLeaves = 0.72
/** Of the crimes without a suspect that are filed: further investigation not in the public interest. */
const notInInterest = 0.015

/** Lets one recorded crime happen. */
export function crimeStory(world: World, recordedOn: number): CrimeStory {
  const { draws, levels } = world
  const offence = offenceShares.draw(draws)
  const offenceOn = recordedOn - reportingDays(draws, offence)
  const victimType = draws.chance(offence.personVictim)
    ? 'person'
    : draws.chance(0.55)
      ? 'organisation'
      : 'none'
  const domesticAbuse = victimType === 'person' && draws.chance(offence.domesticAbuse)
  const adultRape = offence.adultRape > 0 && draws.chance(offence.adultRape)
  const hate = draws.chance(offence.hate)
  const grave = adultRape || draws.chance(offence.grave)
  const known = draws.chance(
    domesticAbuse ? Math.max(domesticAbuseKnown, offence.suspectKnown) : offence.suspectKnown,
  )
  const suspects = known ? suspectsOfCrime.draw(draws) : 0
  const kind = domesticAbuse ? domesticAbuseLeaves : adultRape ? rapeLeaves : 1
  const eager = levels.withdrawal.at(recordedOn) * kind * (known ? 1 : unknownLeaves)
  const leaves = victimType === 'person' ? fadingHazardDays(draws, offence.withdraw, eager) : never
  const pace = levels.policeDays.at(recordedOn) * (adultRape ? rapeDays : 1)
  const decides = known
    ? draws.lognormalDays(offence.decision.known * pace * (grave ? graveDays : 1), offence.decision.spread)
    : draws.lognormalDays(offence.decision.unknown * pace, 1.15)

  const story = {
    offence,
    offenceOn,
    recordedOn,
    victimType,
    adultRape,
    domesticAbuse,
    hate,
    grave,
    withdrawsOn: never,
    suspects,
    outcome: 18,
    outcomeOn: recordedOn + decides,
    cps: null as CpsStory | null,
    chargedOn: never,
  } as const satisfies CrimeStory
  if (leaves < decides) {
    const withdrawsOn = recordedOn + leaves
    const outcomeOn = withdrawsOn + 1 + draws.exponentialDays(8)
    return { ...story, withdrawsOn, outcome: known ? 16 : 14, outcomeOn }
  }
  if (!known) return draws.chance(notInInterest) ? { ...story, outcome: 21 } : story
  return decided(world, story)
}

/** The police have a suspect and the victim has stayed. */
function decided(world: World, story: CrimeStory): CrimeStory {
  const { draws, levels } = world
  const { offence, outcomeOn: decidedOn, victimType } = story
  const forward = offence.charge * levels.charge.at(decidedOn) * (story.adultRape ? rapeForward : 1)
  const drawn = draws.uniform()
  if (drawn < forward * (1 - offence.cpsRoute)) return { ...story, outcome: 1, chargedOn: decidedOn }
  if (drawn >= forward) return { ...story, outcome: outcomeWithoutCharge(draws, offence, victimType) }
  const cps = cpsStory(world, story, decidedOn)
  const ended = { ...story, cps, outcomeOn: cps.decidedOn, withdrawsOn: cps.withdrawsOn }
  if (cps.decision === 'charge') return { ...ended, outcome: 1, chargedOn: cps.decidedOn }
  if (cps.withdrawsOn !== never) return { ...ended, outcome: 16 }
  const outcome = cps.decision === 'out-of-court' ? 3 : victimType === 'person' ? 15 : 9
  return { ...ended, outcome, outcomeOn: cps.decidedOn + 1 }
}
