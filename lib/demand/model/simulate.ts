import type { DemandBaseline, Spread } from './baseline.types'
import { fillUniform, normalOf } from './fast-random'
import { Hearing, type Sat } from './hearing'
import type { Plan } from './plan'
import type { GroupMonth, Ledger, RunFlows } from './run-flows.types'
import { startingCases } from './starting-cases'
import { usualReceipts } from './usual-receipts'

export type SimulateOptions = {
  /** A whole number; null: nothing is left to chance, and cases may be parts of one. */
  readonly seed: number | null
  readonly spread: Spread
  /** Crown Court receipts of each month where they are known; shared out as the groups' usual ones. */
  readonly receipts?: readonly number[]
  /** Hours that were sat, in place of the plan's, and how much they say of what was heard. */
  readonly sat?: Sat
  readonly ledger?: Ledger
}

/** Draws of a month: four for the whole, fifteen for each group, two for each cell. */
const ofMonth = 4
const ofGroup = 15

/**
 * One course of the pipeline police → CPS → magistrates' courts → Crown Court, month by month. Suspects wait for a
 * decision, cases for the end of the magistrates' part; those sent to the Crown Court cannot be heard before their lag
 * is over, and are then heard as far as the sitting hours go: what is ring-fenced first, the rest in proportion to the
 * hours of work that wait, people in custody sooner. With a seed all cases are whole and none is lost; without one the
 * Crown Court is that of lib/statistics/stock-flow/hours-capacity (a test holds the two equal).
 */
export function simulate(baseline: DemandBaseline, plan: Plan, options: SimulateOptions): RunFlows {
  const { months, groups, cells } = plan
  const { seed, spread, receipts, ledger } = options
  const whole = seed !== null
  const flows = emptyFlows(months)
  const draws = new Float64Array(ofMonth + groups * ofGroup + 2 * cells)
  const ofCells = ofMonth + groups * ofGroup
  const started = (value: number) => (whole ? Math.round(value) : value)
  const cps = Float64Array.from(baseline.groups, ({ cpsOpen }) => started(cpsOpen))
  const magistrates = Float64Array.from(baseline.groups, ({ magistratesOpen }) => started(magistratesOpen))
  const { preparing, waiting } = startingCases(baseline, plan, whole)
  const usual = Float64Array.from(baseline.groups, usualReceipts)
  const usualOfAll = usual.reduce((sum, value) => sum + value, 0)
  const hearing = new Hearing(baseline, plan, preparing, waiting, draws.subarray(ofCells), whole)
  let [hoursOfRun, level, owed] = [1, 0, 0]

  /** A part of so many cases: whole itself, and right on average; more than there are only where the share is over 1. */
  const part = (cases: number, share: number, draw: number) =>
    whole ? Math.floor(cases * share + draws[draw]!) : cases * share
  /** So many events where so many are expected, with Poisson's spread. */
  const arrive = (expected: number, draw: number) =>
    whole
      ? Math.max(0, Math.floor(expected + Math.sqrt(expected) * normalOf(draws[draw]!) + draws[draw + 1]!))
      : expected

  for (let month = 0; month < months; month += 1) {
    let [busy, sat] = [1, 1]
    if (whole) {
      fillUniform(draws, seed, month)
      if (month === 0) hoursOfRun = Math.exp(spread.hours * normalOf(draws[0]!))
      level += spread.drift * normalOf(draws[1]!)
      busy = Math.exp(level + spread.receipts * normalOf(draws[2]!))
      sat = Math.exp(spread.sitting * normalOf(draws[3]!))
    }
    const factor = plan.crownFactor[month]!
    const known = receipts?.[month]
    const kept: GroupMonth[] | null = ledger ? [] : null
    for (let group = 0; group < groups; group += 1) {
      const g = month * groups + group
      const d = ofMonth + group * ofGroup
      const referred = arrive(plan.referrals[g]! * busy, d)
      const pending = cps[group]! + referred
      const decided = part(pending, plan.cpsLeaves, d + 2)
      cps[group] = pending - decided
      const charged = part(decided, plan.chargeRate[g]!, d + 3) + arrive(plan.policeCharges[g]! * busy, d + 4)
      const fromCharges = part(charged, plan.casesPerCharge[g]!, d + 6)
      const others = arrive(plan.otherCases[g]! * busy, d + 7)
      const inCourt = magistrates[group]! + fromCharges + others
      const left = part(inCourt, plan.magistratesLeaves, d + 9)
      magistrates[group] = inCourt - left
      const sent = part(left, plan.sentShare[g]!, d + 10)
      let [own, appeals] = [0, 0]
      if (known === undefined) {
        own = part(sent, factor, d + 11)
        appeals = arrive(plan.appeals[g]! * busy * factor, d + 12)
      } else {
        // What rounding leaves over goes on to the next group or month.
        owed += (known * usual[group]!) / usualOfAll
        const all = whole ? Math.round(owed) : owed
        owed -= all
        appeals = usual[group]! > 0 ? part(all, plan.appeals[g]! / usual[group]!, d + 11) : 0
        own = all - appeals
      }
      hearing.admit(group, month, own, appeals, whole ? draws[d + 14]! : 0)
      flows.cpsOpen[month]! += cps[group]!
      flows.charged[month]! += charged
      flows.magistratesOpen[month]! += magistrates[group]!
      flows.receipts[month]! += own + appeals
      flows.hoursReceived[month]! += (own * plan.sentHours[g]! + appeals * plan.appealHours[g]!) * hoursOfRun
      kept?.push({
        ...{ referred, decided, charged, joined: charged - fromCharges, others },
        ...{ brought: fromCharges + others, left, sent, received: own + appeals, disposed: 0 },
        ...{ cpsOpen: cps[group]!, magistratesOpen: magistrates[group]!, crownOpen: 0 },
      })
    }
    hearing.hear(
      month,
      (options.sat?.hours[month] ?? plan.capacity[month]!) * sat,
      hoursOfRun,
      flows,
      kept,
      options.sat,
    )
    if (kept) ledger?.(month, kept)
  }
  return flows
}

function emptyFlows(months: number): RunFlows {
  const zero = () => new Float64Array(months)
  // Written out: objects of one shape keep the inner loop fast.
  return {
    cpsOpen: zero(),
    charged: zero(),
    magistratesOpen: zero(),
    receipts: zero(),
    disposals: zero(),
    crownOpen: zero(),
    heldOpen: zero(),
    hoursReceived: zero(),
    hoursSat: zero(),
    hoursUnused: zero(),
    hoursShort: zero(),
  }
}
