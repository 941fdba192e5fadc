import { categoryInLine } from '@/components/words/category-words'
import { bothNames } from '@/lib/text/both-names'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { periodUnit } from '@/components/words/period-unit'

const frequencies = {
  month: 'figure.frequencyMonth',
  quarter: 'figure.frequencyQuarter',
  year: 'figure.frequencyYear',
} as const

/** The grey line under a figure's title: measure, offences, area, how often, from when to when. */
export function measureLine(
  locale: Locale,
  { measure, area, breakdown, category, points }: MeasureSeries,
): string {
  const values = {
    name: measureMessage(measure, 'name'),
    category: categoryInLine(locale, breakdown, category),
    area: bothNames(area.name),
  }
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return say(locale, 'figure.measureLineNoPeriod', values)
  const from = periodMessage(first.period)
  if (points.length === 1) return say(locale, 'figure.measureLineOne', { ...values, from })
  return say(locale, 'figure.measureLine', {
    ...values,
    frequency: say(locale, frequencies[periodUnit(first.period.granularity)]),
    from,
    to: periodMessage(last.period),
  })
}
