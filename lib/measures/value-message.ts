import { message, type Message } from '@/lib/text/message'
import type { MeasureDefinition } from './measure-definition'

/** A figure of a measure with its unit, rounded to the measure's decimals, to be put into a sentence: 83.4%, 198 days. */
export function valueMessage(
  { unit, decimals }: Pick<MeasureDefinition, 'unit' | 'decimals'>,
  value: number,
): Message {
  const places = placesOf(decimals)
  return message(`values.${unit}${places}`, { value: rounded(value, places) })
}

/** Two figures of a measure as a range: 81.2% to 88.8%, 24 to 27 days. */
export function rangeMessage(
  { unit, decimals }: Pick<MeasureDefinition, 'unit' | 'decimals'>,
  lower: number,
  upper: number,
): Message {
  const places = placesOf(decimals)
  return message(`values.${unit}Range${places}`, {
    lower: rounded(lower, places),
    upper: rounded(upper, places),
  })
}

const placesOf = (decimals: number) => Math.min(Math.max(decimals, 0), 2) as 0 | 1 | 2

/** Rounded before it is said, so that a plural form agrees with the number that is seen; never −0. */
function rounded(value: number, places: number): number {
  const short = Number(value.toFixed(places))
  return short === 0 ? 0 : short
}
