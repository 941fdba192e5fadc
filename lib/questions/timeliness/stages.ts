import type { Middle, StageView } from '../timeliness.types'

/**
 * From start to finish; the first of them that has figures leads. From the charge, because everybody is known from then
 * on: with days from the offence open cases cannot be counted, since who is not charged yet is not known
 * (curves/known-late.ts).
 */
export const wholes = ['charge-to-completion', 'offence-to-completion'] as const

/** Stages along the journey. They do not add up: not every case goes through all of them. */
export const stages = [
  'recorded-to-referral',
  'referral-to-charge',
  'charge-to-first-listing',
  'first-listing-to-completion',
  'sent-to-completion',
] as const

/** Stages whose figures are split by category. */
export const splitStages = [
  'recorded-to-referral',
  'first-listing-to-completion',
  'sent-to-completion',
] as const

/** Open cases shown by their age. */
export const openCases = ['crown-open', 'magistrates-open'] as const

/** Those who were charged in a year are followed. */
export const followed = 'charge-to-completion'

/** The series that a stage is judged by: with open cases counted, where there is one. */
export const judgedOf = ({ pace, completed }: Pick<StageView, 'pace' | 'completed'>) => pace ?? completed

/** With open cases counted where everybody must pass; else of those who got to the end of the stage. */
export function middleOf({ curve, half }: Pick<StageView, 'curve' | 'half'>): Middle | null {
  if (curve?.exits.length === 1) return curve.median && { ...curve.median, counts: 'open' }
  if (half.kind !== 'value') return null
  const { lower = null, upper = null } = half.interval ?? {}
  return { value: half.value, lower, upper, counts: 'completed' }
}

/** Whether one surely lies above another: their ranges do not touch. */
export function surelyAbove(a: Pick<Middle, 'lower'>, b: Pick<Middle, 'upper'>): boolean {
  return a.lower !== null && b.upper !== null && a.lower > b.upper
}
