import type { LinkedSetting } from '../setting'
import type { Calendar } from './calendar'

/** How many charges there are in a month against the middle of the last year. */
export function growthIn(month: number, { profile }: LinkedSetting, calendar: Calendar): number {
  return Math.exp((profile.growth * (month - calendar.last + 6)) / 12)
}
