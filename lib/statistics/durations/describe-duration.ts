import { message, type Message } from '@/lib/text/message'
import type { DurationSummary } from './summarise-durations'

/** What the spells are: cases followed from their origin, or the pace of a period. */
export type DurationView = 'cohort' | 'period'

/**
 * What to say of how long something takes, in order: the middle case with its interval, then what completed
 * cases alone would say. Awkward ends have their own sentence: too few cases, none finished yet, fewer than half
 * finished, half finished on the first day, no upper limit.
 */
export function describeDuration(
  summary: DurationSummary,
  view: DurationView = 'cohort',
): readonly Message[] {
  const { kind, cases, median, completedMedian } = summary
  if (kind === 'too-few') return [message('durations.tooFew', { count: cases })]
  if (kind === 'none-ended') return [message('durations.noneEnded', { count: cases })]
  if (kind === 'not-reached')
    return [
      message('durations.notReached'),
      message('durations.finishedBy', { count: ofHundred(summary.finished), days: inDays(summary.longest) }),
    ]
  if (kind === 'same-day') return [message('durations.sameDay', { count: ofHundred(summary.sameDay) })]
  return [middle(summary, view), ...beside(median.value!, completedMedian)]
}

function middle({ median }: DurationSummary, view: DurationView): Message {
  const { value, lower, upper } = median
  const days = inDays(value!)
  const period = view === 'period'
  if (lower === null) return message(period ? 'durations.paceNoLimits' : 'durations.halfNoLimits', { days })
  if (upper === null)
    return message(period ? 'durations.paceAtLeast' : 'durations.halfAtLeast', { days, lower: bare(lower) })
  const limits = { days, lower: bare(lower), upper: bare(upper) }
  return message(period ? 'durations.pace' : 'durations.half', limits)
}

function beside(median: number, completed: number | null): Message[] {
  if (completed === null) return []
  const days = inDays(completed)
  return [message(completed < median ? 'durations.completedAlone' : 'durations.completedToo', { days })]
}

/** Whole days as "267 days"; a median between two days as "267.5 days". */
function inDays(value: number): Message {
  return Number.isInteger(value) ? message('values.days0', { value }) : message('values.days1', { value })
}

const bare = (value: number) =>
  message(Number.isInteger(value) ? 'values.count0' : 'values.count1', { value })

/** Of every 100; never 0 for some nor 100 for not all. */
function ofHundred(share: number): number {
  const rounded = Math.round(100 * share)
  if (share > 0 && share < 1) return Math.min(Math.max(rounded, 1), 99)
  return rounded
}
