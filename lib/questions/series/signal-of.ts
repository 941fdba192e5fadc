import type { XmrJudgement, XmrResult } from '@/lib/statistics/spc/chart-result'
import type { MeasureSeries } from '../measure-series.types'

const signals: Record<XmrJudgement, MeasureSeries['signal']> = {
  common: 'none',
  concern: 'worse',
  improvement: 'better',
  'neutral-high': 'neutral-high',
  'neutral-low': 'neutral-low',
  early: 'early',
}

/** What a reading says of its latest point. */
export function signalOf(reading: XmrResult | null): MeasureSeries['signal'] {
  const judgement = reading?.latest ? reading.points[reading.latest.index]!.judgement : null
  return judgement === null ? 'not-judged' : signals[judgement]
}
