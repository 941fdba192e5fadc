import { StatisticsError } from '@/lib/statistics/statistics-error'
import { monthAfter } from '../month-after'
import type { DemandBaseline, GroupBaseline, Route } from '../model/baseline.types'
import type { DemandFigures, GroupFigures } from './demand-figures.types'
import { spreadOf } from './spread-of'
import { usualValues, type Assumption } from './usual-values'

export type Calibrated = {
  readonly baseline: DemandBaseline
  /** What was not in the figures, and is a usual value. */
  readonly assumed: readonly Assumption[]
  /** Of the cases that wait for a hearing and need a place in the list: heard in a month, over the latest year. */
  readonly pace: number
}

const year = 12
const monthDays = 365.25 / 12
/** Offence groups that are followed by themselves; the smaller ones go together, so that an answer comes at once. */
const mostGroups = 3

/**
 * Makes the model of a board from its figures: levels are those of the latest year, so that a year of the model completes
 * what the courts completed within the hours that they sat.
 *
 * @throws StatisticsError `too-few` for under a year of the Crown Court's figures; `degenerate` where nothing is received
 */
export function calibrate(figures: DemandFigures): Calibrated {
  const { crown, sitting, cps, magistrates } = figures
  if (crown.receipts.length < year) throw new StatisticsError('too-few', 'The model needs a year of figures')
  const assumed: Assumption[] = ['routeHours', 'lags', 'earlyPleas', 'custodyPriority']
  const otherwise = <T>(value: T | null, usual: T, name: Assumption): T => {
    if (value !== null) return value
    if (!assumed.includes(name)) assumed.push(name)
    return usual
  }
  const receipts = meanOf(crown.receipts)
  const disposals = meanOf(crown.disposals)
  const open = crown.open.at(-1)!
  if (!(receipts > 0)) throw new StatisticsError('degenerate', 'Nothing is received')
  const all = receipts * year
  const appealShare = Math.min(0.5, otherwise(figures.appeals, usualValues.appeals * all, 'routes') / all)
  const sentenceShare =
    Math.min(0.9, otherwise(figures.sentence, usualValues.sentence * all, 'routes') / all) / (1 - appealShare)
  const guilty = otherwise(figures.guilty, sentenceShare + usualValues.guilty * (1 - sentenceShare), 'pleas')
  // Those who are sent for sentence have pleaded guilty: what is left of the pleas is of those sent for trial.
  const pleas = Math.min(0.95, Math.max(0.05, (guilty - sentenceShare) / (1 - sentenceShare)))
  const forTrial = 1 - sentenceShare
  const shares = {
    sentence: sentenceShare,
    'early-plea': forTrial * pleas * usualValues.earlyOfPleas,
    'late-plea': forTrial * pleas * (1 - usualValues.earlyOfPleas),
    trial: forTrial * (1 - pleas),
  }
  const held = otherwise(figures.held, usualValues.held, 'held')
  const days = meanOf(sitting.days)
  const hours = meanOf(sitting.hours)
  const hoursPerCase = otherwise(figures.hoursPerCase, usualValues.hoursPerCase, 'hoursPerCase')
  const known = days !== null && hours !== null && days > 0 && hours > 0
  const capacity = otherwise(known ? hours : null, disposals * hoursPerCase, 'sitting')
  const hoursPerDay = known ? hours / days : usualValues.hoursPerDay

  // What is heard as it comes, and what is left of what was completed: that is what needs a place in the list.
  const own = receipts * (1 - appealShare)
  const asItComes = own * (shares.sentence + shares['early-plea']) + receipts * appealShare
  const listed = Math.max(disposals - asItComes, 0.1 * disposals)
  const listedShares = shares['late-plea'] + shares.trial
  const { hours: usual } = usualValues
  const needed =
    own * (shares.sentence * usual.sentence + shares['early-plea'] * usual['early-plea']) +
    receipts * appealShare * usual.appeal +
    (listed * (shares['late-plea'] * usual['late-plea'] + shares.trial * usual.trial)) / listedShares
  const scale = capacity / needed
  const groups = groupsOf(figures, {
    ...{ receipts, open, appealShare, shares, held, hoursPerCase },
    cps: {
      referrals: otherwise(cps.referrals, null, 'upstream'),
      policeCharges: otherwise(cps.policeCharges, null, 'upstream'),
      chargeRate: otherwise(cps.chargeRate, usualValues.chargeRate, 'upstream'),
    },
    magistrates: otherwise(magistrates.receipts, null, 'upstream'),
    magistratesOpen: magistrates.open,
    casesPerDefendant: figures.casesPerDefendant ?? usualValues.casesPerDefendant,
    cpsLag: (cps.days ?? usualValues.cpsDays) / monthDays,
  })
  const route = (name: Route, ringFenced: boolean) => ({
    ...{ hours: usual[name] * scale, lag: usualValues.lag[name], ringFenced },
  })
  const magistratesFlow = magistrates.receipts === null ? 0 : magistrates.receipts / year
  return {
    baseline: {
      from: monthAfter(figures.lastMonth, 1),
      groups,
      routes: {
        sentence: route('sentence', true),
        appeal: route('appeal', true),
        'early-plea': route('early-plea', true),
        'late-plea': route('late-plea', false),
        trial: route('trial', false),
      },
      cpsLag: (cps.days ?? usualValues.cpsDays) / monthDays,
      magistratesLag:
        magistrates.open !== null && magistratesFlow > 0 ? magistrates.open / magistratesFlow : 1.5,
      sittingDays: capacity / hoursPerDay,
      hoursPerDay,
      custodyPriority: usualValues.custodyPriority,
      remand: figures.remand,
      spread: spreadOf(figures),
    },
    assumed,
    pace: paceOf(crown.open, listed, asItComes, own, shares, receipts * appealShare),
  }
}

type Shared = {
  readonly receipts: number
  readonly open: number
  readonly appealShare: number
  readonly shares: GroupBaseline['shares']
  readonly held: number
  readonly hoursPerCase: number
  readonly cps: {
    readonly referrals: number | null
    readonly policeCharges: number | null
    readonly chargeRate: number
  }
  readonly magistrates: number | null
  readonly magistratesOpen: number | null
  readonly casesPerDefendant: number
  readonly cpsLag: number
}

/** The largest groups by themselves and the rest together; each its part of what is known of all. */
function groupsOf(figures: DemandFigures, shared: Shared): readonly GroupBaseline[] {
  const all = shared.receipts * year
  const shown = [...figures.groups].sort((a, b) => b.receipts - a.receipts).slice(0, mostGroups)
  const sum = (value: (group: GroupFigures) => number) =>
    shown.reduce((total, group) => total + value(group), 0)
  const rest = Math.max(0, all - sum(({ receipts }) => receipts))
  const parts = [
    ...shown,
    ...(rest > 0
      ? [
          {
            id: 'other',
            receipts: rest,
            open: null,
            hoursPerCase: null,
            charges: null,
            magistratesReceipts: null,
          },
        ]
      : []),
  ]
  const openKnown = shown.reduce((total, { open }) => total + (open ?? 0), 0)
  const openLeft = Math.max(0, shared.open - openKnown)
  const receiptsLeft = parts.reduce((total, { open, receipts }) => total + (open === null ? receipts : 0), 0)
  const openScale = receiptsLeft > 0 || openKnown === 0 ? 1 : shared.open / openKnown
  const hoursOf = (group: GroupFigures) =>
    group.hoursPerCase === null ? 1 : Math.min(3, Math.max(0.3, group.hoursPerCase / shared.hoursPerCase))
  const meanHours = parts.reduce((total, part) => total + part.receipts * hoursOf(part), 0) / all
  return parts.map((part): GroupBaseline => {
    const share = part.receipts / all
    const crown = part.receipts / year
    const appeals = crown * shared.appealShare
    // Without figures of the stages before, all that the Crown Court receives is taken to come from charges.
    const brought =
      shared.magistrates === null ? (crown - appeals) / 0.15 : (shared.magistrates / year) * share
    const referrals = shared.cps.referrals === null ? 0 : (shared.cps.referrals / year) * share
    const police = shared.cps.policeCharges === null ? brought : (shared.cps.policeCharges / year) * share
    const charged = referrals * shared.cps.chargeRate + police
    const casesPerCharge = charged > 0 ? Math.min(shared.casesPerDefendant, brought / charged) : 0
    return {
      id: part.id,
      referrals,
      policeCharges: police,
      chargeRate: shared.cps.chargeRate,
      casesPerCharge,
      otherCases: Math.max(0, brought - charged * casesPerCharge),
      sentShare: brought > 0 ? Math.min(1, (crown - appeals) / brought) : 0,
      appeals,
      shares: shared.shares,
      custodyShare: shared.held,
      hoursFactor: hoursOf(part) / meanHours,
      crownOpen:
        part.open === null
          ? (openLeft * part.receipts) / (receiptsLeft > 0 ? receiptsLeft : 1)
          : part.open * openScale,
      magistratesOpen:
        (shared.magistratesOpen ?? brought * 1.5) * (shared.magistratesOpen === null ? 1 : share),
      cpsOpen: referrals * shared.cpsLag,
    }
  })
}

/** How much of the listed work that waits was heard in a month, on average over the latest year. */
function paceOf(
  open: readonly number[],
  listed: number,
  asItComes: number,
  own: number,
  shares: GroupBaseline['shares'],
  appeals: number,
): number {
  const { lag } = usualValues
  const inLag =
    own *
      (shares.sentence * lag.sentence +
        shares['early-plea'] * lag['early-plea'] +
        shares['late-plea'] * lag['late-plea'] +
        shares.trial * lag.trial) +
    appeals * lag.appeal
  const average = open.slice(-year).reduce((sum, value) => sum + value, 0) / Math.min(year, open.length)
  // What waits at the time of hearing: what is left afterwards and what is heard.
  const waits = Math.max(average - inLag, 0.1 * average) + listed
  return asItComes >= 0 ? Math.min(1, listed / waits) : 0
}

/** Of the latest year; null where a month is not there. */
function meanOf(values: readonly number[]): number
function meanOf(values: readonly (number | null)[]): number | null
function meanOf(values: readonly (number | null)[]): number | null {
  const latest = values.slice(-year)
  if (latest.length < year || latest.includes(null)) return null
  return latest.reduce<number>((sum, value) => sum + value!, 0) / year
}
