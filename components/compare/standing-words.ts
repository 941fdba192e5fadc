import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Standing } from '@/lib/questions/compare/funnel-view.types'
import type { MessageKey } from '@/lib/text/message'

/** Where a figure lies beside what is usual, in words. */
export const standingKeys: Record<Standing, MessageKey> = {
  inside: 'compare.standingInside',
  edge: 'compare.standingEdge',
  high: 'compare.standingHigh',
  low: 'compare.standingLow',
  'not-judged': 'compare.standingNot',
}

/** Its shape: neither direction is good or bad beside other boards. */
export const standingSignals: Record<Standing, MeasureSeries['signal']> = {
  inside: 'none',
  edge: 'none',
  high: 'neutral-high',
  low: 'neutral-low',
  'not-judged': 'not-judged',
}
