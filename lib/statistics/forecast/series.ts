import { requireFinite, requireNonEmpty, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/** Equally spaced values, oldest first, and how many make one season (12 for months, 4 for quarters). */
export interface Series {
  readonly values: readonly number[]
  readonly period: number
}

/** Throws unless the series holds at least `least` finite values and its period is a whole number above 0. */
export function requireSeries({ values, period }: Series, least = 1): void {
  requireNonEmpty(values, 'The series')
  requireFinite(values, 'The series')
  requireWhole(period, 'The period')
  if (period < 1) throw new StatisticsError('out-of-range', `The period must be at least 1, not ${period}`)
  if (values.length < least)
    throw new StatisticsError('too-few', `This method needs ${least} values, the series has ${values.length}`)
}

/** Throws unless the horizon is a whole number above 0. */
export function requireHorizon(horizon: number): void {
  requireWhole(horizon, 'The horizon')
  if (horizon < 1) throw new StatisticsError('out-of-range', `The horizon must be at least 1, not ${horizon}`)
}

/** Whether every value is the same. */
export const isConstant = (values: readonly number[]) => values.every((value) => value === values[0])
