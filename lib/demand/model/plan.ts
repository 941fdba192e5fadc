import { StatisticsError } from '@/lib/statistics/statistics-error'
import { routes, type DemandBaseline, type GroupBaseline } from './baseline.types'
import type { Scenario } from './levers'

/** Held and on bail. */
export const remands = 2
export const cellsOfGroup = routes.length * remands

/**
 * A scenario worked out for every month, in flat arrays: [month × groups] or [month × cells], a cell being a group, a
 * route and custody or bail, in that order.
 */
export type Plan = {
  readonly months: number
  readonly groups: number
  readonly cells: number
  readonly referrals: Float64Array
  readonly policeCharges: Float64Array
  readonly chargeRate: Float64Array
  readonly casesPerCharge: Float64Array
  readonly otherCases: Float64Array
  readonly sentShare: Float64Array
  /** Cases of the Crown Court that come by themselves. */
  readonly appeals: Float64Array
  /** Cases sent for each that the magistrates send: other than 1 where the scenario changes receipts. */
  readonly crownFactor: Float64Array
  /** Running sums of the shares of the cells of a group, the last one 1. */
  readonly upTo: Float64Array
  readonly hours: Float64Array
  /** Hours of a case that is sent, on average over its routes, and of one that comes by itself: [month × groups]. */
  readonly sentHours: Float64Array
  readonly appealHours: Float64Array
  /** Of the cases that cannot be heard yet: can be from this month on. */
  readonly becomesReady: Float64Array
  readonly fenced: Uint8Array
  readonly capacity: Float64Array
  readonly cpsLeaves: number
  readonly magistratesLeaves: number
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/**
 * @param months how many are simulated
 * @throws StatisticsError `out-of-range` for a baseline whose shares do not add to 1, or that has hours of 0
 */
export function planOf(baseline: DemandBaseline, scenario: Scenario, months: number): Plan {
  requireBaseline(baseline)
  const groups = baseline.groups.length
  const cells = groups * cellsOfGroup
  const byGroup = () => new Float64Array(months * groups)
  const byCell = () => new Float64Array(months * cells)
  const plan: Plan = {
    // Written out: objects of one shape keep the inner loop fast.
    months,
    groups,
    cells,
    referrals: byGroup(),
    policeCharges: byGroup(),
    chargeRate: byGroup(),
    casesPerCharge: byGroup(),
    otherCases: byGroup(),
    sentShare: byGroup(),
    appeals: byGroup(),
    crownFactor: new Float64Array(months),
    upTo: byCell(),
    hours: byCell(),
    sentHours: byGroup(),
    appealHours: byGroup(),
    becomesReady: byCell(),
    fenced: new Uint8Array(months * cells),
    capacity: new Float64Array(months),
    cpsLeaves: 1 / (1 + baseline.cpsLag),
    magistratesLeaves: 1 / (1 + baseline.magistratesLag),
  }
  const { levers } = scenario
  for (let month = 0; month < months; month += 1) {
    const come = cameTo(scenario, month)
    plan.crownFactor[month] = 1 + (come * levers.receipts) / 100
    plan.capacity[month] =
      Math.max(0, baseline.sittingDays + come * levers.days) *
      Math.max(0, baseline.hoursPerDay + come * levers.hoursPerDay)
    baseline.groups.forEach((group, index) => {
      const charged =
        scenario.group === null || scenario.group === group.id ? 1 + (come * levers.charges) / 100 : 1
      const at = month * groups + index
      // More charges come of more that is brought: rates stay what they are unless they are moved by themselves.
      plan.referrals[at] = group.referrals * charged
      plan.policeCharges[at] = group.policeCharges * charged
      plan.chargeRate[at] = clamp(group.chargeRate + (come * levers.chargeRate) / 100)
      plan.casesPerCharge[at] = group.casesPerCharge
      plan.otherCases[at] = group.otherCases
      plan.sentShare[at] = group.sentShare
      plan.appeals[at] = group.appeals
      const shares = sharesOf(group, come * levers.pleas, come * levers.early)
      const held = clamp(group.custodyShare + (come * levers.custody) / 100)
      let sum = 0
      routes.forEach((route, r) => {
        const { hours, lag, ringFenced } = baseline.routes[route]
        const fenced = ringFenced && (scenario.ringFenced || come === 0)
        for (let remand = 0; remand < remands; remand += 1) {
          const cell = month * cells + index * cellsOfGroup + r * remands + remand
          if (route !== 'appeal') sum += shares[route] * (remand === 0 ? held : 1 - held)
          plan.upTo[cell] = sum
          plan.fenced[cell] = fenced ? 1 : 0
          plan.hours[cell] = hours * group.hoursFactor * (1 + (come * levers.hours) / 100)
          if (route === 'appeal') plan.appealHours[at] = plan.hours[cell]!
          else plan.sentHours[at]! += shares[route] * (remand === 0 ? held : 1 - held) * plan.hours[cell]!
          // Only those that wait for a hearing can be made ready sooner or later.
          const later = lag > 0 ? come * levers.lag : 0
          plan.becomesReady[cell] = 1 / (1 + Math.max(0, lag + later))
        }
      })
      // What rounding leaves over belongs to the last cell.
      plan.upTo[month * cells + (index + 1) * cellsOfGroup - 1] = 1
    })
  }
  return plan
}

/** How much of a change is there in a month, from 0 to 1. */
export function cameTo({ after, phase }: Scenario, month: number): number {
  if (month < after) return 0
  return phase === 0 ? 1 : Math.min(1, (month - after + 1) / phase)
}

/** Routes when so many points more plead guilty, and so many points more of the guilty pleas come early. */
function sharesOf({ shares }: GroupBaseline, pleas: number, early: number): GroupBaseline['shares'] {
  const sentForTrial = 1 - shares.sentence
  const guilty = shares['early-plea'] + shares['late-plea']
  const all = Math.min(sentForTrial, Math.max(0, guilty + (pleas / 100) * sentForTrial))
  const share = clamp((guilty > 0 ? shares['early-plea'] / guilty : 0.5) + early / 100)
  return {
    sentence: shares.sentence,
    'early-plea': all * share,
    'late-plea': all * (1 - share),
    trial: Math.max(0, sentForTrial - all),
  }
}

function requireBaseline({ groups, routes: given, sittingDays, hoursPerDay }: DemandBaseline): void {
  for (const { id, shares } of groups) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) > 1e-9 || Object.values(shares).some((share) => share < 0))
      throw new StatisticsError('out-of-range', `The shares of the routes of ${id} must add to 1, not ${sum}`)
  }
  for (const route of routes)
    if (!(given[route].hours > 0) || !(given[route].lag >= 0))
      throw new StatisticsError('out-of-range', `Hours of ${route} must be above 0, and its lag not below`)
  if (!(sittingDays >= 0) || !(hoursPerDay >= 0))
    throw new StatisticsError('out-of-range', 'Sitting days and hours a day must not be below 0')
}
