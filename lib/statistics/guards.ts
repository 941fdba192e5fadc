import { StatisticsError } from './statistics-error'

type NumberOrNumbers = number | readonly number[]

const listOf = (values: NumberOrNumbers): readonly number[] =>
  typeof values === 'number' ? [values] : values

/** Throws `empty` unless there is at least one value. */
export function requireNonEmpty(values: readonly unknown[], name: string): void {
  if (values.length === 0) throw new StatisticsError('empty', `${name} must hold at least one value`)
}

/** Throws `too-few` unless there are at least `least` values. */
export function requireAtLeast(values: readonly unknown[], least: number, name: string): void {
  if (values.length < least)
    throw new StatisticsError('too-few', `${name} must hold at least ${least} values, not ${values.length}`)
}

/** Throws `not-finite` if a value is NaN or infinite. */
export function requireFinite(values: NumberOrNumbers, name: string): void {
  for (const value of listOf(values))
    if (!Number.isFinite(value))
      throw new StatisticsError('not-finite', `${name} must be finite, not ${value}`)
}

/** Throws `not-finite` or `negative` unless every value is a finite number of zero or more. */
export function requireNonNegative(values: NumberOrNumbers, name: string): void {
  requireFinite(values, name)
  for (const value of listOf(values))
    if (value < 0) throw new StatisticsError('negative', `${name} must not be negative, not ${value}`)
}

/** Throws `not-finite` or `out-of-range` unless every value is finite and above zero. */
export function requirePositive(values: NumberOrNumbers, name: string): void {
  requireFinite(values, name)
  for (const value of listOf(values))
    if (value <= 0) throw new StatisticsError('out-of-range', `${name} must be above zero, not ${value}`)
}

/** Throws `not-finite` or `not-whole` unless every value is a whole number a double holds exactly. */
export function requireWhole(values: NumberOrNumbers, name: string): void {
  requireFinite(values, name)
  for (const value of listOf(values))
    if (!Number.isSafeInteger(value))
      throw new StatisticsError('not-whole', `${name} must be a whole number, not ${value}`)
}

/** Throws `unequal-lengths` unless both lists are equally long. */
export function requireSameLength(
  first: readonly unknown[],
  second: readonly unknown[],
  name = 'The two lists',
): void {
  if (first.length !== second.length)
    throw new StatisticsError(
      'unequal-lengths',
      `${name} must have the same length, not ${first.length} and ${second.length}`,
    )
}

/** Throws `not-finite` or `out-of-range` unless every value lies from 0 to 1. */
export function requireProbability(values: NumberOrNumbers, name: string): void {
  requireFinite(values, name)
  for (const value of listOf(values))
    if (value < 0 || value > 1)
      throw new StatisticsError('out-of-range', `${name} must be between 0 and 1, not ${value}`)
}

/** Throws `out-of-range` unless the value lies strictly between 0 and 1, as a confidence level must. */
export function requireLevel(value: number, name = 'The confidence level'): void {
  requireProbability(value, name)
  if (value === 0 || value === 1)
    throw new StatisticsError('out-of-range', `${name} must lie strictly between 0 and 1, not ${value}`)
}
