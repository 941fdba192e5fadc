import { message, type Message } from '@/lib/text/message'
import type { DifferenceInDifferences } from './difference-in-differences'
import { percentAmount, type Amount } from './effect-amount'

/** The sentences of a comparison with other areas: whether it may be relied on comes right after the answer. */
export function describeDifference(result: DifferenceInDifferences, amount: Amount): Message[] {
  const { clear, movedTogether, pValue, arrangements } = result
  if (!movedTogether) return [message('effects.movedApart')]
  const chance = message('effects.byChance', { share: percentAmount(pValue), count: arrangements })
  if (!clear) return [message('effects.comparedUnclear'), chance]
  return [answer(result, amount), chance, message('effects.movedTogether'), message('effects.otherCauses')]
}

function answer({ effect, interval }: DifferenceInDifferences, amount: Amount): Message {
  const isLower = effect.estimate < 0
  const size = amount(Math.abs(effect.estimate))
  // An interval that spans nought would contradict the test; with few areas it can, and is left unsaid.
  if (!interval || interval.lower * interval.upper <= 0)
    return message(isLower ? 'effects.comparedLowerAbout' : 'effects.comparedHigherAbout', { amount: size })
  const [least, most] = [Math.abs(interval.lower), Math.abs(interval.upper)].sort((a, b) => a - b)
  return message(isLower ? 'effects.comparedLower' : 'effects.comparedHigher', {
    amount: size,
    least: amount(least!),
    most: amount(most!),
  })
}
