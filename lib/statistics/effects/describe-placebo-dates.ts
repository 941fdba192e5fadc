import { message, type Message } from '@/lib/text/message'
import type { PlaceboDate } from './placebo-dates'

/** How often the same method finds a change where nothing is known to have happened; null if it was not tried. */
export function describePlaceboDates(dates: readonly PlaceboDate[]): Message | null {
  if (dates.length === 0) return null
  const found = dates.filter(({ result }) => result.clear).length
  return message('effects.placeboDates', { count: dates.length, found })
}
