import { never } from '../day'
import type { SummaryWorld } from '../world/summary-world'
import type { World } from '../world/world'
import type { Charged } from './court-story'
import type { CrimeStory } from './crime-story'

const domesticAbuseLeaves = 1.7
const rapeLeaves = 1.1
const rapeCrownDays = 1.05
/** Of the cases brought by post: adjourned and never taken up again, which is part of why so many are open. */
const dormant = 0.013
/** Of the cases that are not grave and whose defendant does not plead guilty: a jury is chosen. */
const choosesJury = 0.06
/** Of those who would admit a lesser offence at the first hearing: admit a grave one. */
const graveAdmits = 0.2
const notPostal = { guilty: 0.58, otherwise: 0.09 } as const

/** What the court needs to know of a crime whose suspect was charged. */
export function chargedWithCrime(world: World, crime: CrimeStory): Charged {
  const { offence, chargedOn } = crime
  return {
    chargedOn,
    leavesOn: leavesOn(world, crime),
    ...modeOf(crime),
    guilty: crime.grave
      ? { ...offence.guilty, magistrates: offence.guilty.magistrates * graveAdmits }
      : offence.guilty,
    atOnce: notPostal,
    convictedAtOnce: 0.3,
    convictedIfTried: offence.convictedIfTried,
    custody: offence.custody,
    crownDays: offence.crownDays * (crime.adultRape ? rapeCrownDays : 1),
    serious: offence.group === 'sexual-offences' || offence.group === 'robbery',
    postal: false,
    dormant: 0,
  }
}

function modeOf({ offence, grave, adultRape }: CrimeStory): Pick<Charged, 'summary' | 'eitherWay' | 'sent'> {
  const { indictable, summary } = offence.mode
  // Rape is tried in the Crown Court alone.
  if (grave) return { summary: 0, eitherWay: adultRape ? 0 : 1 - indictable, sent: { trial: 1, sentence: 1 } }
  return { summary, eitherWay: 1 - summary, sent: { trial: choosesJury, sentence: offence.sentence } }
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
    convictedAtOnce: postal ? summary.convictedAtOnce : 0.8,
    convictedIfTried: 0.6,
    custody: postal ? 0 : 0.15,
    crownDays: 1,
    serious: false,
    postal,
    dormant: postal ? dormant : 0,
  }
}

function leavesOn({ draws, levels }: World, crime: CrimeStory): number {
  if (crime.victimType !== 'person') return never
  const kind = crime.domesticAbuse ? domesticAbuseLeaves : crime.adultRape ? rapeLeaves : 1
  const hazard = crime.offence.withdraw.charged * kind * levels.withdrawal.at(crime.chargedOn)
  return crime.chargedOn + draws.exponentialDays(1 / hazard)
}
