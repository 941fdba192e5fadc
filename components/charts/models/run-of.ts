import { periodUnit } from '@/components/words/period-unit'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { ProcessModel } from '../options/process-model.types'

/** The run or trend that the latest point is part of, for its bracket; null where its signal is none of them. */
export function runOf(locale: Locale, { points, reading }: MeasureSeries): ProcessModel['run'] {
  const latest = reading?.latest
  const point = latest && reading.points[latest.index]
  if (!point || point.specialCause === null || point.judgement === 'early') return null
  const unit = periodUnit(points[latest.index]!.period.granularity)
  const high = point.specialCause === 'high'
  if (point.rules.includes('shift')) {
    const centre = reading.kind === 'run' ? 'median' : 'average'
    return {
      // Filters may leave less to be seen than the run is long.
      from: Math.max(0, latest.index - latest.runLength + 1),
      to: latest.index,
      side: high ? 'above' : 'below',
      words: say(locale, high ? 'chart.runAbove' : 'chart.runBelow', {
        count: latest.runLength,
        unit,
        centre,
      }),
    }
  }
  if (point.rules.includes('trend'))
    return {
      from: Math.max(0, latest.index - latest.trendLength + 1),
      to: latest.index,
      side: high ? 'above' : 'below',
      words: say(locale, high ? 'chart.runRising' : 'chart.runFalling', {
        count: latest.trendLength - 1,
        unit,
      }),
    }
  return null
}
