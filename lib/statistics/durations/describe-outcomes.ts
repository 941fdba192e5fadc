import { message, type Message } from '@/lib/text/message'
import { StatisticsError } from '../statistics-error'
import type { IncidenceStep } from './aalen-johansen'
import { incidenceAt } from './incidence-at'
import { largestRemainder } from './largest-remainder'

/** Of every 100: how many ended in each way by a day, and how many were still open. They add to 100. */
export interface OutcomeShares {
  readonly day: number
  readonly ended: readonly number[]
  readonly open: number
}

/**
 * Whole numbers of every 100 by a day, from Aalen–Johansen shares, by largest remainder.
 *
 * @throws StatisticsError `empty` without steps
 */
export function outcomeShares(steps: readonly IncidenceStep[], day: number): OutcomeShares {
  if (steps.length === 0) throw new StatisticsError('empty', 'There are no shares to round')
  const { open, incidence } = incidenceAt(steps, day)
  const rounded = largestRemainder([...incidence, open])
  return { day, ended: rounded.slice(0, -1), open: rounded.at(-1)! }
}

/**
 * "Of every 100 victims, by 90 days: 26 saw a charge, 35 withdrew, 22 ended another way and 17 still open."
 *
 * @param who the people or cases, such as "victims"
 * @param outcomes what is said of each cause, such as "saw a charge", in the order of the causes; last, what is
 * said of those still open
 * @throws StatisticsError `unequal-lengths` unless there are words for every outcome
 */
export function describeOutcomes(
  { day, ended, open }: OutcomeShares,
  who: Message,
  outcomes: readonly Message[],
): Message {
  const counts = [...ended, open]
  if (counts.length !== outcomes.length)
    throw new StatisticsError('unequal-lengths', 'Every outcome needs its words')
  const parts = counts.map((count, index) => message('durations.part', { count, outcome: outcomes[index]! }))
  return message('durations.ofEvery100', {
    who,
    days: message('values.days0', { value: day }),
    parts: list(parts),
  })
}

/** One sentence part after another, the last joined by "and". */
function list(parts: readonly Message[]): Message {
  const [first, ...rest] = parts
  if (rest.length === 0) return first!
  const key = rest.length === 1 ? 'durations.lastTwo' : 'durations.andMore'
  return message(key, { first: first!, rest: list(rest) })
}
