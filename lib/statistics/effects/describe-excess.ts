import { message, type Message } from '@/lib/text/message'
import type { InterruptedCount } from './interrupted-count'

/** The sum of a clear change in cases; nothing if the change is unclear or the sum could be nought. */
export function describeExcess({ clear, excess }: InterruptedCount): Message | null {
  const { estimate, lower, upper } = excess
  if (!clear || (lower <= 0 && upper >= 0)) return null
  const [least, most] = [Math.abs(lower), Math.abs(upper)].sort((a, b) => a - b)
  return message(estimate < 0 ? 'effects.fewer' : 'effects.more', {
    count: Math.abs(estimate),
    least: least!,
    most: most!,
  })
}
