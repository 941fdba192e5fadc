import { message, type Message } from '@/lib/text/message'
import type { MeasureDefinition } from './measure-definition'

/** A figure of a measure with its unit, rounded to the measure's decimals, to be put into a sentence: 83.4%, 198 days. */
export function valueMessage(
  { unit, decimals }: Pick<MeasureDefinition, 'unit' | 'decimals'>,
  value: number,
): Message {
  const places = Math.min(Math.max(decimals, 0), 2) as 0 | 1 | 2
  // Rounded here too, so that a plural form agrees with the number that is seen.
  const rounded = Number(value.toFixed(places))
  return message(`values.${unit}${places}`, { value: rounded === 0 ? 0 : rounded })
}
