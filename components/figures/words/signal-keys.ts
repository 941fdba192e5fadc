import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { MessageKey } from '@/lib/text/message'

/** The words of each signal. */
export const signalKeys: Record<MeasureSeries['signal'], MessageKey> = {
  none: 'figure.signalNone',
  worse: 'figure.signalWorse',
  better: 'figure.signalBetter',
  'neutral-high': 'figure.signalNeutralHigh',
  'neutral-low': 'figure.signalNeutralLow',
  early: 'figure.signalEarly',
  'not-judged': 'figure.signalNotJudged',
}
