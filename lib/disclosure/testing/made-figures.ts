import { englandAndWales } from '@/lib/boards/areas'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { createRandom } from '@/lib/statistics/random'
import { Figures } from '../steps/figures'

const crimeTypes = ['adult-rape', 'domestic-abuse', 'other'] as const
const groups = ['violence', 'sexual', 'robbery', 'theft', 'drugs'] as const
const share = { 'adult-rape': 0.03, 'domestic-abuse': 0.3, other: 0.67 }
const groupShare = { violence: 0.4, sexual: 0.1, robbery: 0.03, theft: 0.3, drugs: 0.17 }

/** What one crime type and offence group of a board and month adds to a measure. */
interface Added {
  readonly value?: number
  readonly numerator?: number
  readonly denominator?: number
  /** Counts of one category that adds up with no other, or of a numerator alone: they go into nothing else. */
  readonly by?: readonly [breakdown: string, category: string]
  /** Categories of the partitions of the measure; of those that are not named one by the batch of the records. */
  readonly of?: Readonly<Record<string, string>>
}
export type Add = (measure: string, added: Added) => void

/**
 * What a crime type and offence group of a board and month adds to the measures.
 *
 * @param draw draws counts of people around a mean
 * @param name of board, crime type and offence group
 */
export type Make = (
  add: Add,
  mean: number,
  draw: (mean: number) => number,
  name: string,
  group: string,
) => void

/** Trials: effective, cracked and ineffective, some of these for a witness. */
export const makeTrials = (): Make => (add, mean, draw) => {
  const all = [draw(mean * 0.5), draw(mean * 0.3), draw(mean * 0.2)] as const
  const [effective, cracked, ineffective] = all
  const denominator = effective + cracked + ineffective
  const crackedForWitness = Math.min(cracked, draw(cracked * 0.25))
  const ineffectiveForWitness = Math.min(ineffective, draw(ineffective * 0.25))
  const withdrawn = crackedForWitness + ineffectiveForWitness
  add('trial-effective', { numerator: effective, denominator })
  add('trial-cracked', { numerator: cracked, denominator })
  add('trial-ineffective', { numerator: ineffective, denominator })
  add('withdrawal-trial', { numerator: withdrawn, denominator })
  for (const [category, numerator] of [
    ['victim-or-witness', ineffectiveForWitness],
    ['court-time', ineffective - ineffectiveForWitness],
  ] as const)
    add('trial-ineffective', { numerator, denominator, by: ['reason', category] })
}

/**
 * Decisions of the CPS: charged, withdrawn, not charged for another reason, and others; who is referred to it and who waits,
 * kept from month to month; and what the police charge.
 */
export const makeDecisions = (): Make => {
  const open = new Map<string, number>()
  return (add, mean, draw, name) => {
    const [charged, withdrawn, dropped, other] = [0.6, 0.12, 0.2, 0.08].map((part) => draw(mean * part))
    const denominator = charged! + withdrawn! + dropped!
    add('charge-rate', { numerator: charged!, denominator })
    add('withdrawal-precharge', { numerator: withdrawn!, denominator })
    add('referral-to-charge', { denominator: charged! })
    const decided = denominator + other!
    add('cps-decisions', { value: decided })
    add('consultations-per-decision', { numerator: 0, denominator: decided })
    const before = open.get(name) ?? draw(mean)
    const referred = Math.max(draw(mean), decided - before)
    const waiting = before + referred - decided
    const long = Math.min(waiting, draw(waiting * 0.1))
    open.set(name, waiting)
    add('cps-referrals', { value: referred })
    add('cps-open', { value: waiting })
    add('cps-open', { value: waiting - long, by: ['age-band', '0-27'] })
    add('cps-open', { value: long, by: ['age-band', '28-55'] })
    add('charges', { value: charged!, of: { 'charging-route': 'cps' } })
    add('charges', { value: draw(mean * 0.5), of: { 'charging-route': 'police' } })
  }
}

export const makeOutcomes = (): Make => (add, mean, draw) => {
  const [convicted, withdrawn, other] = [0.75, 0.1, 0.15].map((part) => draw(mean * part))
  const denominator = convicted! + withdrawn! + other!
  add('conviction-rate', { numerator: convicted!, denominator })
  add('withdrawal-postcharge', { numerator: withdrawn!, denominator })
}

/** Completed in the Crown Court and in the magistrates' courts, by plea; some of them were in custody. */
export const makePleas = (): Make => (add, mean, draw) => {
  const crown = { guilty: draw(mean * 0.6), 'not-guilty': draw(mean * 0.3), none: draw(mean * 0.1) }
  const magistrates = { guilty: draw(mean * 1.2), 'not-guilty': draw(mean * 0.4), none: draw(mean * 0.2) }
  const guilty = crown.guilty + magistrates.guilty
  const first = Math.min(guilty, draw(guilty * 0.6))
  add('guilty-plea', { numerator: crown.guilty, denominator: crown.guilty + crown['not-guilty'] })
  add('guilty-plea-first-hearing', { numerator: first, denominator: guilty })
  for (const [plea, denominator] of Object.entries(crown))
    for (const measure of ['sent-to-completion', 'charge-to-completion', 'offence-to-completion'])
      add(measure, { denominator, of: { plea } })
  for (const [plea, denominator] of Object.entries(magistrates))
    add('first-listing-to-completion', { denominator, of: { plea } })
  add('remand-days', { denominator: Math.min(crown.guilty, draw(crown.guilty * 0.3)) })
}

export const makeFirstListings = (): Make => (add, mean, draw) => {
  const [unrepresented, represented] = [draw(mean * 0.2), draw(mean * 0.8)]
  add('charge-to-first-listing', { denominator: unrepresented + represented })
  add('unrepresented', { numerator: unrepresented, denominator: unrepresented + represented })
}

/** Cases of a tier of courts: what is open is kept from month to month; so are its defendants, more than cases. */
export const makeCourts = (tier: 'magistrates' | 'crown'): Make => {
  const open = new Map<string, number>()
  const keep = (name: string, mean: number, draw: (mean: number) => number) => {
    const before = open.get(name) ?? draw(mean * 6)
    const received = draw(mean)
    const disposed = Math.min(before + received, draw(mean * 0.98))
    const after = before + received - disposed
    open.set(name, after)
    return [received, disposed, after] as const
  }
  return (add, mean, draw, name) => {
    const [received, disposed, after] = keep(name, mean, draw)
    const more = keep(`${name} more`, mean * 0.2, draw)
    const old = Math.min(after, draw(after * 0.25))
    const flows = { receipts: received, disposals: disposed, open: after }
    Object.entries(flows).forEach(([flow, value], k) => {
      add(`${tier}-${flow}`, { value })
      add(`${tier}-${flow}`, { value: value + more[k]!, by: ['counted-in', 'defendants'] })
    })
    if (tier === 'magistrates') return
    add('crown-open-over-a-year', { numerator: old, denominator: after })
    add('hours-per-case', { numerator: 0, denominator: disposed })
  }
}

export const makeCrimes = (): Make => (add, mean, draw) => {
  const crimes = draw(mean)
  add('crimes-recorded', { value: crimes })
  add('offence-to-recorded', { denominator: crimes })
}

/** A measure that shares its records with no other, by the shape of its figure. */
export const makeAlone = (measure: string): Make => {
  const { figure, breakdowns } = definitionOf(measure)
  const open = new Map<string, number>()
  return (add, mean, draw, name, group) => {
    const count = draw(mean)
    const part = Math.min(count, draw(count * 0.3))
    switch (figure.shape) {
      case 'count':
        return add(measure, { value: count })
      case 'stock': {
        const held = Math.max(0, (open.get(name) ?? draw(mean * 4)) + count - draw(mean))
        open.set(name, held)
        return add(measure, { value: held })
      }
      case 'waits': {
        let left = count
        for (const wait of [30, 90]) {
          const withdrawn = Math.min(left, draw(left * 0.2))
          const of = { wait: `${wait}`, 'wait-offence-group': `${wait}:${group}` }
          add(measure, { numerator: withdrawn, denominator: left, of })
          left -= withdrawn
        }
        return
      }
      case 'rate':
      case 'time-to-event':
        add(measure, { numerator: part, denominator: count })
        for (const each of breakdowns)
          if ('numeratorBy' in each) {
            const exact = Math.min(part, draw(part * 0.7))
            add(measure, { numerator: exact, denominator: count, by: [each.name, 'exact'] })
            add(measure, { numerator: part - exact, denominator: count, by: [each.name, 'model'] })
          }
        return
      default:
        return add(measure, { denominator: count })
    }
  }
}

/**
 * Figures for boards of the sizes given and England and Wales, over months from April 2022 on, by crime type and offence
 * group and, where there are several batches, by every other partition of a measure. Invented and deterministic.
 *
 * @param sizes records a month by board
 * @param batches into how many the records of a crime type and offence group fall, each with categories of its own
 */
export function madeFigures(
  make: Make,
  sizes: Readonly<Record<number, number>>,
  months: number,
  seed = 1,
  batches = 1,
): Figures {
  const random = createRandom(seed)
  const first = 2022 * 12 + 3
  const figures = new Figures(first, months)
  const draw = (mean: number) => {
    let count = 0
    for (let rest = random.uniform(); rest > Math.exp(-mean) && count < 10 * mean + 20; count += 1)
      rest *= random.uniform()
    return count
  }
  for (const [board, size] of Object.entries(sizes))
    for (let at = 0; at < months; at += 1)
      for (const type of crimeTypes)
        for (const group of groups)
          for (let batch = 0; batch < batches; batch += 1) {
            const add: Add = (measure, { value = 0, numerator = 0, denominator = 0, by, of }) => {
              if (value + numerator + denominator === 0) return
              const own = by
                ? [by]
                : categoriesOf(measure, batches > 1, { board, type, group, batch, of: of ?? {} })
              for (const area of [Number(board), englandAndWales.id])
                for (const [breakdown, category] of own) {
                  const series =
                    figures.get(area, measure, breakdown, category) ??
                    figures.add(area, measure, breakdown, category, first, first + months - 1)
                  series.value[at]! += value
                  series.numerator[at]! += numerator
                  series.denominator[at]! += denominator
                }
            }
            const mean = (size * share[type] * groupShare[group]) / batches
            make(add, mean, draw, `${board} ${type} ${group} ${batch}`, group)
          }
  figures.addWithoutBoard()
  return figures
}

function definitionOf(measure: string) {
  const found = linkedMeasures.find(({ id }) => id === measure)
  if (!found) throw new Error(`there is no measure ${measure}`)
  return found.linked
}

interface Records {
  readonly board: string
  readonly type: string
  readonly group: string
  readonly batch: number
  readonly of: Readonly<Record<string, string>>
}

/** Where records of a batch count, by the definition of the measure. Courts lie in one board. */
function categoriesOf(
  measure: string,
  everyBreakdown: boolean,
  { board, type, group, batch, of }: Records,
): (readonly [string, string])[] {
  const { figure, breakdowns } = definitionOf(measure)
  const found: (readonly [string, string])[] = [['all', 'all']]
  breakdowns.forEach((each, k) => {
    if (!each.partition) return
    if (each.name === 'crime-type') found.push([each.name, type])
    else if (each.name === 'offence-group') found.push([each.name, group])
    else if (everyBreakdown)
      found.push([
        each.name,
        of[each.name] ??
          (each.name === 'court' ? `${board}-${batch % 2}` : `${each.name}-${(batch + k * type.length) % 3}`),
      ])
  })
  if (figure.shape === 'waits') found.push(...Object.entries(of))
  return found
}
