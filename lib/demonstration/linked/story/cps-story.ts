import { never } from '../day'
import type { Draws } from '../draws'
import { Shares } from '../shares'
import type { World } from '../world/world'
import type { CrimeStory } from './crime-story'

type Decision = 'charge' | 'no-further-action' | 'out-of-court' | 'returned-to-police'

/** What truly happens between referral and the decision of the CPS. */
export type CpsStory = {
  readonly referredOn: number
  readonly decidedOn: number
  readonly consultations: number
  readonly decision: Decision
  readonly reason: string
  /** Day on which the victim stops supporting the case at this stage. */
  readonly withdrawsOn: number
}

/** Of decisions on cases whose victim stayed. */
const decisions = new Shares<Decision>([
  ['charge', 0.86],
  ['no-further-action', 0.085],
  ['out-of-court', 0.025],
  ['returned-to-police', 0.045],
])
const reasons = new Shares([
  ['evidential', 0.82],
  ['public-interest', 0.1],
  ['administrative', 0.03],
  ['other', 0.05],
])
const spread = 1
/** Against other cases of the group. */
const rapeDays = 1.65
const domesticAbuseDays = 0.92
/** The victim of domestic abuse leaves so many times as often at this stage. */
const domesticAbuseLeaves = 2.2

/** Lets the CPS decide on a referral. */
export function cpsStory(world: World, crime: CrimeStory, referredOn: number): CpsStory {
  const { draws, levels } = world
  const kind = crime.adultRape ? rapeDays : crime.domesticAbuse ? domesticAbuseDays : 1
  const days = draws.lognormalDays(crime.offence.cpsDays * kind * levels.cpsDays.at(referredOn), spread)
  const leaves = daysUntilLeft(draws, crime, levels.withdrawal.at(referredOn))
  const consultations = 1 + draws.exponentialDays(0.4 + days / 90)
  if (leaves < days) {
    const withdrawsOn = referredOn + leaves
    return {
      referredOn,
      decidedOn: withdrawsOn + 1 + draws.exponentialDays(5),
      consultations,
      decision: 'no-further-action',
      reason: 'victim-does-not-support',
      withdrawsOn,
    }
  }
  const decision = decisions.draw(draws)
  return {
    referredOn,
    decidedOn: referredOn + days,
    consultations,
    decision,
    reason: decision === 'charge' ? '' : reasons.draw(draws),
    withdrawsOn: never,
  }
}

function daysUntilLeft(draws: Draws, crime: CrimeStory, level: number): number {
  if (crime.victimType !== 'person') return never
  const hazard = crime.offence.withdraw.atCps * level * (crime.domesticAbuse ? domesticAbuseLeaves : 1)
  return draws.exponentialDays(1 / hazard)
}
