import { periodUnit } from '@/components/words/period-unit'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { measureLine } from './measure-line'

/** The grey line of a series at the pace of each period: what it counts that completed cases do not. */
export function paceLine(locale: Locale, series: MeasureSeries): string {
  const [first] = series.points
  return say(locale, 'timeliness.lineOpen', {
    line: measureLine(locale, series),
    unit: first ? periodUnit(first.period.granularity) : 'month',
  })
}
