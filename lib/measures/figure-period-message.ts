import type { Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { lastMonthOf } from '@/lib/time/step-period'
import type { Period } from '@/lib/time/period'
import type { MeasureDefinition } from './measure-definition'

/** When a figure is of, to be put after it: a stock of a quarter or a year is what was open at the end of its last month. */
export function figurePeriodMessage({ kind }: Pick<MeasureDefinition, 'kind'>, period: Period): Message {
  return periodMessage(kind === 'stock' ? lastMonthOf(period) : period)
}
