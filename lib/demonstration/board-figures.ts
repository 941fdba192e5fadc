import type { Random } from '@/lib/statistics/random'
import { allCrime, type Series } from './figure-row'
import type { InjectedChange, Movable } from './injected-changes'
import { nationalMonthly, offenceGroups, season, typical, type OffenceGroup } from './profile'
import { courtFlow } from './court-flow'
import { split, successes, timesOdds, wander } from './wander'

export type BoardSetting = {
  readonly name: string
  /** Its part of the volumes of England and Wales, 0 to 1. */
  readonly weight: number
  /** Calendar month, 0 to 11, of each month of the series. */
  readonly calendarMonths: readonly number[]
  readonly changes: readonly InjectedChange[]
  /** Months without police figures: a change of recording system. Start and length, or null. */
  readonly policeGap: { readonly from: number; readonly length: number } | null
}

const phi = 0.35

/** All invented series of one board, from its own random numbers. */
export function boardFigures(board: BoardSetting, random: Random): readonly Series[] {
  const months = board.calendarMonths.length
  const every = <T>(make: (month: number) => T) => Array.from({ length: months }, (_, month) => make(month))

  const effect = (what: Movable, month: number) =>
    board.changes
      .filter((change) => change.what === what && month >= months - change.monthsBeforeEnd)
      .reduce((product, change) => product * change.factor, 1)

  /** Expected volume of each month: size, season, a slow wander, injected changes. */
  const volume = (national: number, spread: number, what?: Movable) => {
    const level = national * board.weight * Math.exp(0.06 * random.normal())
    const noise = wander(random, months, spread, phi)
    return every((m) =>
      random.poisson(
        level * season[board.calendarMonths[m]!]! * Math.exp(noise[m]!) * (what ? effect(what, m) : 1),
      ),
    )
  }
  /** Underlying share of each month. */
  const share = (usual: number, spread: number, what?: Movable) => {
    const own = timesOdds(usual, Math.exp(0.12 * random.normal()))
    const noise = wander(random, months, spread, phi)
    return every((m) => timesOdds(own, Math.exp(noise[m]!) * (what ? effect(what, m) : 1)))
  }
  const draws = (trials: readonly number[], shares: readonly number[]) =>
    every((m) => successes(random, trials[m]!, shares[m]!))
  /** A published mean or median in days: its spread shrinks with the number of cases behind it. */
  const days = (usual: number, cases: number, what?: Movable) => {
    const own = usual * Math.exp(0.1 * random.normal())
    const noise = wander(random, months, 0.015 + 0.5 / Math.sqrt(cases), phi)
    return every((m) => Math.round(own * Math.exp(noise[m]!) * (what ? effect(what, m) : 1) * 10) / 10)
  }

  const series: Series[] = []
  const add = (stage: string, metric: string, values: readonly (number | null)[], offence = allCrime) =>
    series.push({ stage, metric, offence, values })
  const gap = board.policeGap
  const police = (values: readonly number[]) =>
    values.map((value, m) => (gap && m >= gap.from && m < gap.from + gap.length ? null : value))

  const crimes = volume(nationalMonthly.crimes, 0.02, 'crimes')
  const outcomes = volume(nationalMonthly.outcomes, 0.03)
  const charged = draws(outcomes, share(typical.chargeShare, 0.03, 'chargeShare'))
  const outOfCourt = draws(outcomes, share(typical.outOfCourtShare, 0.04))
  const persons = outcomes.map((count) => successes(random, count, nationalMonthly.personVictims))
  const leaving = share(typical.withdrawalPolice, 0.012, 'withdrawalPolice')
  const byGroup = groupDraws(random, persons, 'crimes', (group, m) =>
    timesOdds(
      group.withdrawal,
      leaving[m]! / (1 - leaving[m]!) / (typical.withdrawalPolice / (1 - typical.withdrawalPolice)),
    ),
  )
  add('Police', 'Crimes recorded', police(crimes))
  const crimesByGroup = crimes.map((total) =>
    split(
      random,
      total,
      offenceGroups.map((group) => group.crimes),
    ),
  )
  offenceGroups.forEach((group, g) =>
    add('Police', 'Crimes recorded', police(crimesByGroup.map((row) => row[g]!)), group.name),
  )
  add('Police', 'Outcomes assigned', police(outcomes))
  add('Police', 'Charged or summonsed', police(charged))
  add('Police', 'Out-of-court disposals', police(outOfCourt))
  add('Police', 'Outcomes assigned, person as victim', police(persons))
  add('Police', 'Victim does not support action', police(byGroup.totals))
  offenceGroups.forEach((group, g) => {
    add('Police', 'Outcomes assigned, person as victim', police(byGroup.trials[g]!), group.name)
    add('Police', 'Victim does not support action', police(byGroup.successes[g]!), group.name)
  })

  const referrals = volume(nationalMonthly.referrals, 0.03)
  const decisions = volume(nationalMonthly.decisions, 0.03)
  const toCharge = draws(decisions, share(typical.chargeRate, 0.04))
  add('CPS', 'Suspects referred for a charging decision', referrals)
  add('CPS', 'Decisions to charge', toCharge)
  add(
    'CPS',
    'Decisions of no further action',
    decisions.map((count, m) => count - toCharge[m]!),
  )
  add(
    'CPS',
    'Mean days from referral to charge',
    days(typical.referralToCharge, nationalMonthly.decisions * board.weight, 'referralToCharge'),
  )

  const finalised = volume(nationalMonthly.prosecutions, 0.02)
  const wanderingOdds = wander(random, months, 0.015, phi)
  const convicted = groupDraws(random, finalised, 'prosecutions', (group, m) =>
    timesOdds(group.conviction, Math.exp(wanderingOdds[m]!) * effect('conviction', m)),
  )
  add('Prosecution', 'Convictions', convicted.totals)
  add(
    'Prosecution',
    'Unsuccessful outcomes',
    finalised.map((count, m) => count - convicted.totals[m]!),
  )
  offenceGroups.forEach((group, g) => {
    const won = convicted.successes[g]!
    add('Prosecution', 'Convictions', won, group.name)
    add(
      'Prosecution',
      'Unsuccessful outcomes',
      convicted.trials[g]!.map((count, m) => count - won[m]!),
      group.name,
    )
  })
  add('Prosecution', 'Prosecutions finalised', finalised)
  add(
    'Prosecution',
    'Stopped because the victim no longer supports',
    draws(finalised, share(typical.stoppedAfterCharge, 0.03)),
  )

  const magistrates = courtFlow(
    random,
    volume(nationalMonthly.magistratesReceipts, 0.02),
    nationalMonthly.magistratesOpen * board.weight,
  )
  add("Magistrates' courts", 'Receipts', magistrates.receipts)
  add("Magistrates' courts", 'Disposals', magistrates.disposals)
  add("Magistrates' courts", 'Open cases', magistrates.open)
  const magistratesCases = nationalMonthly.magistratesReceipts * board.weight
  add(
    "Magistrates' courts",
    'Median days from charge to first listing',
    days(typical.chargeToFirstListing, magistratesCases).map(Math.round),
  )
  add(
    "Magistrates' courts",
    'Mean days from first listing to completion',
    days(typical.firstListingToCompletion, magistratesCases),
  )

  const crown = courtFlow(
    random,
    volume(nationalMonthly.crownReceipts, 0.025, 'crownReceipts'),
    nationalMonthly.crownOpen * board.weight,
  )
  const validAge = crown.open.map((open) => Math.round(open * 0.945))
  const old = share(typical.overAYear, 0.03)
  add('Crown Court', 'Receipts', crown.receipts)
  add('Crown Court', 'Disposals', crown.disposals)
  add('Crown Court', 'Open cases', crown.open)
  add('Crown Court', 'Open cases with a valid age', validAge)
  add(
    'Crown Court',
    'Open cases, a year or more',
    every((m) => Math.round(validAge[m]! * old[m]!)),
  )
  const crownCases = nationalMonthly.crownReceipts * board.weight
  add(
    'Crown Court',
    'Median days from charge to completion',
    days(typical.chargeToCompletion, crownCases, 'chargeToCompletion').map(Math.round),
  )
  add(
    'Crown Court',
    'Median days from offence to completion',
    days(typical.offenceToCompletion, crownCases, 'offenceToCompletion').map(Math.round),
  )
  const pleas = volume(nationalMonthly.pleas, 0.03)
  add('Crown Court', 'Defendants with a plea', pleas)
  add('Crown Court', 'Guilty pleas', draws(pleas, share(typical.guiltyPlea, 0.03)))
  const listed = volume(nationalMonthly.trialsListed, 0.03)
  const effective = draws(listed, share(typical.trialEffective, 0.03, 'trialEffective'))
  const cracked = draws(
    listed.map((count, m) => count - effective[m]!),
    share(typical.trialCrackedOfRest, 0.04),
  )
  add('Crown Court', 'Trials listed', listed)
  add('Crown Court', 'Effective trials', effective)
  add('Crown Court', 'Cracked trials', cracked)
  add(
    'Crown Court',
    'Ineffective trials',
    listed.map((count, m) => count - effective[m]! - cracked[m]!),
  )
  return series
}

/** Totals split over the offence groups, and successes drawn in each: groups add to the totals exactly. */
function groupDraws(
  random: Random,
  totals: readonly number[],
  mix: 'crimes' | 'prosecutions',
  probability: (group: OffenceGroup, month: number) => number,
) {
  const shares = offenceGroups.map((group) => group[mix])
  const rows = totals.map((total) => split(random, total, shares))
  const trials = offenceGroups.map((_, g) => rows.map((row) => row[g]!))
  const won = offenceGroups.map((group, g) =>
    rows.map((row, m) => successes(random, row[g]!, probability(group, m))),
  )
  return {
    trials,
    successes: won,
    totals: totals.map((_, m) => won.reduce((sum, group) => sum + group[m]!, 0)),
  }
}
