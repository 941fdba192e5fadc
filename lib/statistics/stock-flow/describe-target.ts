import { message, type Message, type MessageValue } from '@/lib/text/message'

export interface TargetWording {
  /** Puts the target into words with its unit; by default a whole number. */
  readonly format?: (value: number) => MessageValue
  /** How many periods were looked at. */
  readonly periods: number
}

/**
 * What to say of when a stock comes to a target: it is there, in so many months, or not within the months looked
 * at.
 *
 * @param reached what periodsToTarget gave
 */
export function describeTarget(reached: number | null, target: number, wording: TargetWording): Message {
  const { format = whole, periods } = wording
  if (reached === 0) return message('forecasts.targetMet', { target: format(target) })
  if (reached === null) return message('forecasts.targetNever', { target: format(target), months: periods })
  return message('forecasts.targetIn', { target: format(target), months: reached })
}

/**
 * What to say of clearing what is open at the present flows.
 *
 * @param periods what periodsToClear gave: null = never
 */
export function describeClearance(periods: number | null): Message {
  if (periods === null) return message('forecasts.neverClears')
  if (periods === 0) return message('forecasts.nothingOpen')
  return message('forecasts.clearsIn', { months: Math.max(1, Math.ceil(periods)) })
}

/**
 * What to say of a scenario against no change: only the difference means something.
 *
 * @param difference scenario − baseline, in open cases at the end
 */
export function describeDifference(difference: number, periods: number): readonly Message[] {
  const count = Math.round(Math.abs(difference))
  const key =
    count === 0 ? 'forecasts.sameOpen' : difference < 0 ? 'forecasts.fewerOpen' : 'forecasts.moreOpen'
  return [message(key, { count, months: periods }), message('forecasts.onlyDifference')]
}

const whole = (value: number): MessageValue => message('values.count0', { value: Math.round(value) })
