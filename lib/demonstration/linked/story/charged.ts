import { never } from '../day'
import type { SummaryWorld } from '../world/summary-world'
import type { World } from '../world/world'
import type { Charged } from './court-story'
import type { CrimeStory } from './crime-story'

const domesticAbuseLeaves = 1.7
const rapeLeaves = 1.1
const rapeCrownDays = 1.1
const notPostal = { guilty: 0.58, otherwise: 0.12 } as const

/** What the court needs to know of a crime whose suspect was charged. */
export function chargedWithCrime(world: World, crime: CrimeStory): Charged {
  const { offence, chargedOn } = crime
  return {
    chargedOn,
    leavesOn: leavesOn(world, crime),
    summary: offence.mode.summary,
    // Rape is tried in the Crown Court alone.
    eitherWay: crime.adultRape ? 0 : offence.mode.eitherWay,
    sent: offence.sent,
    guilty: offence.guilty,
    atOnce: notPostal,
    convictedAtOnce: 0.3,
    convictedIfTried: offence.convictedIfTried,
    custody: offence.custody,
    crownDays: offence.crownDays * (crime.adultRape ? rapeCrownDays : 1),
    serious: offence.group === 'sexual-offences' || offence.group === 'robbery',
    postal: false,
  }
}

/** What the court needs to know of a case without a recorded crime. */
export function chargedWithout(summary: SummaryWorld, chargedOn: number, postal: boolean): Charged {
  return {
    chargedOn,
    leavesOn: never,
    summary: 1 - summary.eitherWay,
    eitherWay: summary.eitherWay,
    sent: summary.sent,
    guilty: summary.guilty,
    atOnce: { guilty: summary.atOnce, otherwise: summary.atOnce },
    convictedAtOnce: summary.convictedAtOnce,
    convictedIfTried: 0.6,
    custody: postal ? 0 : 0.15,
    crownDays: 1,
    serious: false,
    postal,
  }
}

function leavesOn({ draws, levels }: World, crime: CrimeStory): number {
  if (crime.victimType !== 'person') return never
  const kind = crime.domesticAbuse ? domesticAbuseLeaves : crime.adultRape ? rapeLeaves : 1
  const hazard = crime.offence.withdraw.charged * kind * levels.withdrawal.at(crime.chargedOn)
  return crime.chargedOn + draws.exponentialDays(1 / hazard)
}
