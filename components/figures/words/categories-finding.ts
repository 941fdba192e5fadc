import { categoryInLine } from '@/components/words/category-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { Period } from '@/lib/time/period'

const unusual: ReadonlySet<MeasureSeries['signal']> = new Set([
  'worse',
  'better',
  'neutral-high',
  'neutral-low',
])

/** Which categories are unusual in a period, each judged by its own past; none is compared with another. */
export function categoriesFinding(
  locale: Locale,
  categories: readonly MeasureSeries[],
  period: Period,
): Message {
  const found = categories.filter(
    ({ signal, latest, points }) =>
      unusual.has(signal) && latest !== null && points[latest]!.period.start === period.start,
  )
  if (found.length === 0) return message('figure.findingCategoriesNone', { period: periodMessage(period) })
  return message('figure.findingCategoriesSome', {
    period: periodMessage(period),
    names: found.map(({ category }) => categoryInLine(locale, category)).join(', '),
  })
}
