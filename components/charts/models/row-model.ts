import { boundsOf } from '@/components/words/bounds-of'
import { categoryWords } from '@/components/words/category-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureSeries, SeriesPoint } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { Period } from '@/lib/time/period'
import { yearBefore } from '@/lib/time/step-period'
import type { Row, RowModel } from '../options/row-model.types'
import { axisNumber } from './axis-number'

/**
 * The categories of a measure in one period, beside the same period a year before.
 * @param main all categories together
 */
export function rowModel(
  locale: Locale,
  main: MeasureSeries,
  categories: readonly MeasureSeries[],
  period: Period,
): RowModel {
  const { measure } = main
  const whole = pointAt(main, period)?.figure
  return {
    rows: categories.map((series) => rowOf(locale, series, period)),
    head: say(locale, 'figure.columnValue'),
    reference:
      measure.unit !== 'count' && whole?.kind === 'value'
        ? {
            value: whole.value,
            words: `${categoryWords(locale, main.category)} ${valueWords(locale, measure, whole.value)}`,
          }
        : null,
    bounds: boundsOf(measure),
    print: (tick) => axisNumber(locale, measure.unit, tick),
  }
}

function rowOf(locale: Locale, series: MeasureSeries, period: Period): Row {
  const { measure, category } = series
  const figure = pointAt(series, period)?.figure
  const before = pointAt(series, yearBefore(period))?.figure
  const beforeValue = before?.kind === 'value' ? before.value : null
  const base = { name: categoryWords(locale, category), before: beforeValue }
  if (figure?.kind !== 'value') {
    const hidden = figure?.kind === 'suppressed'
    return {
      ...base,
      value: null,
      interval: null,
      words: say(locale, hidden ? 'figure.hiddenMark' : 'figure.missingMark'),
      instead: say(locale, hidden ? 'chart.hiddenShort' : 'chart.missingShort'),
      detail: null,
    }
  }
  const { numerator, denominator } = figure
  return {
    ...base,
    value: figure.value,
    interval: figure.interval,
    words: valueWords(locale, measure, figure.value),
    instead: null,
    detail:
      numerator !== null && denominator !== null
        ? say(locale, 'figure.countedOf', { numerator, denominator })
        : beforeValue === null
          ? null
          : say(locale, 'chart.before', { value: valueWords(locale, measure, beforeValue) }),
  }
}

function pointAt(series: MeasureSeries, period: Period): SeriesPoint | undefined {
  return series.points.find((point) => point.period.start === period.start)
}
