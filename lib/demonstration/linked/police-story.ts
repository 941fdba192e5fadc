import type { Random } from '@/lib/statistics/random'
import { fadingHazardDays, lognormalDays, pick } from './draw'
import type { OffenceWorld } from './offence-world'
import type { ForceWorld } from './world'

/** What truly happens to a crime until a decision, in days; nothing here is cut at the snapshot. */
export type PoliceStory = {
  readonly offence: OffenceWorld
  readonly offenceOn: number
  readonly recordedOn: number
  readonly victimType: 'person' | 'organisation' | 'none'
  readonly adultRape: boolean
  readonly domesticAbuse: boolean
  readonly hate: boolean
  /** Day on which the victim stops supporting the case; Infinity where that never comes. */
  readonly withdrawsOn: number
  readonly suspects: number
  /** Home Office outcome and its day. */
  readonly outcome: number
  readonly outcomeOn: number
  readonly cps: CpsStory | null
  /** Day of the charge and who decided it; null where nobody is charged. */
  readonly charge: { readonly on: number; readonly route: 'police' | 'cps' } | null
}

export type CpsStory = {
  readonly referredOn: number
  readonly decidedOn: number
  readonly consultations: number
  readonly decision: 'charge' | 'no-further-action' | 'out-of-court' | 'returned-to-police'
  readonly reason: string
}

// Share of CPS decisions that are to charge, and why the others are not.
const chargeShareOfDecisions = 0.77

/** Lets one recorded crime happen. */
export function policeStory(
  world: ForceWorld,
  offence: OffenceWorld,
  recordedOn: number,
  month: number,
): PoliceStory {
  const { random } = world
  const offenceOn = recordedOn - reportingDelay(random, offence)
  const victimType =
    random.uniform() < offence.personVictim ? 'person' : random.uniform() < 0.55 ? 'organisation' : 'none'
  const domesticAbuse = victimType === 'person' && random.uniform() < offence.domesticAbuse
  const adultRape = random.uniform() < offence.adultRape
  const hate = random.uniform() < offence.hate
  const known =
    random.uniform() < (domesticAbuse ? Math.max(0.9, offence.suspectKnown) : offence.suspectKnown)

  // The wish to go on fades fastest in the first weeks, and more in domestic abuse; boards and months differ.
  const leaving = world.level('withdrawal', month) * (domesticAbuse ? 1.35 : 1) * (known ? 1 : 0.72)
  const withdraws = victimType === 'person' ? fadingHazardDays(random, offence.withdraw, leaving) : Infinity
  const decisionMedian = offence.decision[known ? 'known' : 'unknown'] * (adultRape ? 1.5 : 1)
  const decides = lognormalDays(random, decisionMedian * world.level('policeDays', month), 1.15)
  const suspects = known
    ? pick(random, [
        [1, 0.87],
        [2, 0.1],
        [3, 0.03],
      ] as const)
    : 0

  const told = {
    offence,
    offenceOn,
    recordedOn,
    victimType,
    adultRape,
    domesticAbuse,
    hate,
    suspects,
  } as const
  if (withdraws < decides) {
    const withdrawsOn = recordedOn + Math.floor(withdraws)
    const outcomeOn = withdrawsOn + 1 + Math.floor(random.exponential(8))
    return { ...told, withdrawsOn, outcome: known ? 16 : 14, outcomeOn, cps: null, charge: null }
  }
  const withdrawsOn = withdraws === Infinity ? Infinity : recordedOn + Math.floor(withdraws)
  const decidedOn = recordedOn + decides
  if (!known) {
    return {
      ...told,
      withdrawsOn,
      outcome: random.uniform() < 0.985 ? 18 : 21,
      outcomeOn: decidedOn,
      cps: null,
      charge: null,
    }
  }
  const forward = offence.charge * world.level('charge', month)
  const toCps = (forward * offence.cpsRoute) / chargeShareOfDecisions
  const draw = random.uniform()
  if (draw < toCps) return referred(world, told, withdrawsOn, decidedOn, month)
  if (draw < toCps + forward * (1 - offence.cpsRoute)) {
    return {
      ...told,
      withdrawsOn,
      outcome: 1,
      outcomeOn: decidedOn,
      cps: null,
      charge: { on: decidedOn, route: 'police' },
    }
  }
  const outcome = withoutCharge(random, offence, victimType)
  return { ...told, withdrawsOn, outcome, outcomeOn: decidedOn, cps: null, charge: null }
}

type Told = Omit<PoliceStory, 'withdrawsOn' | 'outcome' | 'outcomeOn' | 'cps' | 'charge'>

function referred(
  world: ForceWorld,
  told: Told,
  withdrawsOn: number,
  referredOn: number,
  month: number,
): PoliceStory {
  const { random } = world
  const mean = told.offence.cpsDays * (told.adultRape ? 1.2 : 1) * world.level('cpsDays', month)
  // Lognormal with spread 1: its mean is e^½ times its median.
  const wouldDecide = referredOn + lognormalDays(random, mean / Math.exp(0.5), 1)
  const consultations = random.poisson(0.2 + (wouldDecide - referredOn) / 60)
  if (withdrawsOn < wouldDecide) {
    const decidedOn = Math.max(referredOn, withdrawsOn) + 2 + Math.floor(random.exponential(6))
    const cps: CpsStory = {
      referredOn,
      decidedOn,
      consultations,
      decision: 'no-further-action',
      reason: 'victim-does-not-support',
    }
    return { ...told, withdrawsOn, outcome: 16, outcomeOn: decidedOn, cps, charge: null }
  }
  const decision = pick(random, [
    ['charge', chargeShareOfDecisions],
    ['no-further-action', 0.2],
    ['out-of-court', 0.02],
    ['returned-to-police', 0.01],
  ] as const)
  const reason =
    decision === 'charge'
      ? ''
      : pick(random, [
          ['evidential', 0.82],
          ['public-interest', 0.1],
          ['administrative', 0.03],
          ['other', 0.05],
        ] as const)
  const cps: CpsStory = { referredOn, decidedOn: wouldDecide, consultations, decision, reason }
  if (decision === 'charge') {
    return {
      ...told,
      withdrawsOn,
      outcome: 1,
      outcomeOn: wouldDecide,
      cps,
      charge: { on: wouldDecide, route: 'cps' },
    }
  }
  const outcome = decision === 'out-of-court' ? 3 : told.victimType === 'person' ? 15 : 9
  return { ...told, withdrawsOn, outcome, outcomeOn: wouldDecide + 1, cps, charge: null }
}

function withoutCharge(random: Random, offence: OffenceWorld, victimType: PoliceStory['victimType']): number {
  if (random.uniform() < offence.outOfCourt) {
    return pick(random, [
      [8, 0.52],
      [22, 0.22],
      [3, 0.13],
      [2, 0.06],
      [6, 0.02],
      [7, 0.05],
    ] as const)
  }
  return victimType === 'person'
    ? pick(random, [
        [15, 0.86],
        [10, 0.06],
        [9, 0.02],
        [20, 0.03],
        [12, 0.01],
        [17, 0.02],
      ] as const)
    : pick(random, [
        [15, 0.55],
        [10, 0.25],
        [9, 0.05],
        [20, 0.08],
        [21, 0.05],
        [17, 0.02],
      ] as const)
}

function reportingDelay(random: Random, offence: OffenceWorld): number {
  // Sexual offences are often reported years later.
  if (offence.group === 'sexual-offences' && random.uniform() < 0.28)
    return 365 + Math.floor(random.exponential(2600))
  return offence.reportDelay === 0 ? 0 : Math.floor(random.exponential(offence.reportDelay))
}
