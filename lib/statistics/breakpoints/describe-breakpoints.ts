import { message, type Message, type MessageValue } from '@/lib/text/message'
import type { BreakpointInterval } from './breakpoint-intervals'

/**
 * The sentences of a review for breaks: one per break, or that there is none.
 *
 * @param n observations in the series. @param dateOf words for the date of an observation, counted from 1.
 */
export function describeBreakpoints(
  intervals: readonly BreakpointInterval[],
  n: number,
  dateOf: (observation: number) => MessageValue,
): Message[] {
  if (intervals.length === 0) return [message('effects.noBreak')]
  return [
    ...intervals.map(({ breakpoint, lower, upper }) => {
      const date = dateOf(breakpoint)
      const isKnown = lower !== null && upper !== null && lower >= 1 && upper <= n
      return isKnown
        ? message('effects.breakAfter', { date, from: dateOf(lower), to: dateOf(upper) })
        : message('effects.breakAfterAbout', { date })
    }),
    message('effects.breakReview'),
  ]
}
