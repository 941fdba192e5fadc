import { figurePeriodMessage } from '@/lib/measures/figure-period-message'
import { valueMessage } from '@/lib/measures/value-message'
import { message, type Message } from '@/lib/text/message'
import { yearBefore } from '@/lib/time/step-period'
import type { Figure } from '../answer'
import type { MeasureSeries } from '../measure-series.types'
import { finer } from '@/lib/measures/finer'

/** The figure of the same period a year before the latest one; null where the series does not reach back. */
export function yearAgoOf(series: MeasureSeries): Figure | null {
  if (series.latest === null) return null
  const { granularity, start } = yearBefore(series.points[series.latest]!.period)
  return (
    series.points.find(({ period }) => period.granularity === granularity && period.start === start)
      ?.figure ?? null
  )
}

/** The latest figure with its period and, where there is one, that of a year before; null without a figure. */
export function figureMessage(series: MeasureSeries, yearAgo: Figure | null): Message | null {
  const point = series.latest === null ? undefined : series.points[series.latest]
  if (point?.figure.kind !== 'value') return null
  const measure = finer(series.measure, series.charted === 'figures' ? series.reading : null)
  const value = valueMessage(measure, point.figure.value)
  const period = figurePeriodMessage(series.measure, point.period)
  return yearAgo?.kind === 'value'
    ? message('glance.figureYearAgo', { value, period, yearAgo: valueMessage(measure, yearAgo.value) })
    : message('glance.figure', { value, period })
}
