import type { Message } from '@/lib/text/message'
import { dayMessage, periodMessage } from '@/lib/text/say-period'

/** A first day in words: the month where it begins one. @param day YYYY-MM-DD */
export function fromMessage(day: string): Message {
  return day.endsWith('-01') ? periodMessage({ granularity: 'month', start: day }) : dayMessage(day)
}
