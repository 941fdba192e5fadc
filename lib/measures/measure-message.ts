import { message, type Message, type MessageKey } from '@/lib/text/message'
import type { MeasureDefinition } from './measure-definition'

export type MeasureWord =
  'name' | 'question' | 'counts' | 'definition' | 'caveats' | 'numerator' | 'denominator'

/**
 * One of a measure's words, as a value to be put into a sentence or said on its own. A test of the registry holds
 * every measure to having them; only rates have a numerator and a denominator.
 */
export function measureMessage({ id }: Pick<MeasureDefinition, 'id'>, word: MeasureWord): Message {
  return message(`measures.${id}.${word}` as MessageKey)
}
