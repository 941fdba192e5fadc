import { createRandom } from '@/lib/statistics/random'
import { englandAndWales } from '@/lib/boards/areas'
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
  /** A breakdown beside crime type and offence group, and its category. */
  readonly by?: readonly [breakdown: string, category: string]
}
type Add = (measure: string, added: Added) => void

/**
 * What a crime type and offence group of a board and month adds to the measures.
 *
 * @param draw draws counts of people around a mean
 * @param name of board, crime type and offence group
 */
export type Make = (add: Add, mean: number, draw: (mean: number) => number, name: string) => void

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

/** Decisions: charged, withdrawn, not charged for another reason, and others. */
export const makeDecisions = (): Make => (add, mean, draw) => {
  const [charged, withdrawn, dropped, other] = [0.6, 0.12, 0.2, 0.08].map((part) => draw(mean * part))
  const denominator = charged! + withdrawn! + dropped!
  add('charge-rate', { numerator: charged!, denominator })
  add('withdrawal-precharge', { numerator: withdrawn!, denominator })
  add('referral-to-charge', { denominator: charged! })
  add('consultations-per-decision', { numerator: 0, denominator: denominator + other! })
}

export const makeOutcomes = (): Make => (add, mean, draw) => {
  const [convicted, withdrawn, other] = [0.75, 0.1, 0.15].map((part) => draw(mean * part))
  const denominator = convicted! + withdrawn! + other!
  add('conviction-rate', { numerator: convicted!, denominator })
  add('withdrawal-postcharge', { numerator: withdrawn!, denominator })
}

/** Completed in the Crown Court, and guilty pleas there and in the magistrates' courts. */
export const makePleas = (): Make => (add, mean, draw) => {
  const [guilty, notGuilty, none, magistrates] = [0.6, 0.3, 0.1, 1.2].map((part) => draw(mean * part))
  const first = Math.min(guilty! + magistrates!, draw((guilty! + magistrates!) * 0.6))
  add('guilty-plea', { numerator: guilty!, denominator: guilty! + notGuilty! })
  add('guilty-plea-first-hearing', { numerator: first, denominator: guilty! + magistrates! })
  for (const measure of ['sent-to-completion', 'charge-to-completion', 'offence-to-completion'])
    add(measure, { denominator: guilty! + notGuilty! + none! })
}

export const makeFirstListings = (): Make => (add, mean, draw) => {
  const [unrepresented, represented] = [draw(mean * 0.2), draw(mean * 0.8)]
  add('charge-to-first-listing', { denominator: unrepresented + represented })
  add('unrepresented', { numerator: unrepresented, denominator: unrepresented + represented })
}

/** Cases of the Crown Court: what is open is kept from month to month. */
export const makeCrown = (): Make => {
  const open = new Map<string, number>()
  return (add, mean, draw, name) => {
    const before = open.get(name) ?? draw(mean * 6)
    const received = draw(mean)
    const disposed = Math.min(before + received, draw(mean * 0.98))
    const after = before + received - disposed
    open.set(name, after)
    const old = Math.min(after, draw(after * 0.25))
    add('crown-receipts', { value: received })
    add('crown-disposals', { value: disposed })
    add('crown-open', { value: after })
    add('crown-open-over-a-year', { numerator: old, denominator: after })
    add('hours-per-case', { numerator: 0, denominator: disposed })
  }
}

/**
 * Figures for boards of the sizes given and England and Wales, over months from April 2022 on, by crime type and offence
 * group. Invented and deterministic.
 *
 * @param sizes records a month by board
 */
export function madeFigures(
  make: Make,
  sizes: Readonly<Record<number, number>>,
  months: number,
  seed = 1,
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
        for (const group of groups) {
          const add: Add = (measure, { value = 0, numerator = 0, denominator = 0, by }) => {
            if (value + numerator + denominator === 0) return
            const kinds = by
              ? [by]
              : ([
                  ['all', 'all'],
                  ['crime-type', type],
                  ['offence-group', group],
                ] as const)
            for (const area of [Number(board), englandAndWales.id])
              for (const [breakdown, category] of kinds) {
                const series =
                  figures.get(area, measure, breakdown, category) ??
                  figures.add(area, measure, breakdown, category, first, first + months - 1)
                series.value[at]! += value
                series.numerator[at]! += numerator
                series.denominator[at]! += denominator
              }
          }
          make(add, size * share[type] * groupShare[group], draw, `${board} ${type} ${group}`)
        }
  figures.addWithoutBoard()
  return figures
}
