import { message, type Message, type MessageValue } from '@/lib/text/message'
import type { BreakSignificance } from './break-significance'
import type { BreakpointInterval } from './breakpoint-intervals'

/** A break this unlikely in a series that only remembers its past is worth a person's time. */
const WORTH_A_LOOK = 0.05

/**
 * The sentences of a review for breaks: one per break, or that there is none.
 *
 * @param found from breakSignificance. @param intervals from breakpointIntervals on its best breaks.
 * @param n observations in the series. @param dateOf words for the date of an observation, counted from 1.
 */
export function describeBreakpoints(
  found: Pick<BreakSignificance, 'pValue'>,
  intervals: readonly BreakpointInterval[],
  n: number,
  dateOf: (observation: number) => MessageValue,
): Message[] {
  if (found.pValue > WORTH_A_LOOK || intervals.length === 0) return [message('effects.noBreak')]
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
