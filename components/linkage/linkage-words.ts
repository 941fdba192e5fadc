import { withMinus } from '@/components/words/with-minus'
import { numberWords } from '@/components/words/number-words'
import { valueWords } from '@/components/words/value-words'
import { measureById } from '@/lib/measures/registry'
import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** A share between 0 and 1 in per cent. */
export const percentWords = (locale: Locale, share: number): string =>
  valueWords(locale, { unit: 'percent', decimals: 1 }, 100 * share)

/** Counts to three digits: what a page says of records shows nobody. */
export const roughly = (locale: Locale, count: number): string => {
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 2)
  return numberWords(locale, Math.round(count / 10 ** digits) * 10 ** digits)
}

/** A match weight with one decimal at most; the sign is a minus, not a hyphen. */
export const weightWords = (locale: Locale, weight: number): string =>
  withMinus(numberWords(locale, Math.round(10 * weight) / 10))

/** What differences of a measure are in: days, percentage points, or neither. */
export type DifferenceUnit = 'days' | 'points' | null

export function differenceUnit(measure: string): DifferenceUnit {
  const unit = measureById(measure)?.unit
  return unit === 'days' ? 'days' : unit === 'percent' ? 'points' : null
}

/** A number of a unit in words. */
export const inUnit = (locale: Locale, unit: DifferenceUnit, value: string): string =>
  unit === null ? value : say(locale, `linkage.${unit}`, { value })

/** A difference with its sign, in the unit of its measure; null where it was not measured. */
export const differenceWords = (locale: Locale, unit: DifferenceUnit, value: number | null): string =>
  value === null ? say(locale, 'linkage.none') : inUnit(locale, unit, signedWeight(locale, value))

/** A number with its sign and one decimal at most. */
export const signedWeight = (locale: Locale, value: number): string => {
  const rounded = Math.round(10 * value) / 10
  return `${rounded > 0 ? '+' : ''}${weightWords(locale, rounded)}`
}

/** What missed links add, and how far it may be off. */
export function biasWords(
  locale: Locale,
  unit: DifferenceUnit,
  { bias, margin }: { readonly bias: number | null; readonly margin: number | null },
): string {
  const value = differenceWords(locale, unit, bias)
  return bias === null || margin === null
    ? value
    : say(locale, 'linkage.giveOrTake', { value, margin: weightWords(locale, margin) })
}

/** A column or comparison in words; its own name where this version does not know it. */
export function columnWords(locale: Locale, name: string): string {
  const key = `column.${name}`
  return key in en.linkage ? say(locale, `linkage.${key}` as MessageKey) : name
}
