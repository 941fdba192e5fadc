import { Spark } from '@/components/charts/Spark'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords } from '@/components/words/category-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { Signal } from './Signal'
import { figureWords } from './words/figure-words'
import { limitsWords } from '@/components/words/range-words'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'

/** Small charts of a measure by category, each on its own scale, with value and signal in words. */
export function Multiples({
  locale,
  categories,
}: {
  readonly locale: Locale
  readonly categories: readonly MeasureSeries[]
}) {
  return (
    <ul className="multiples">
      {categories.map((series) => {
        const at = series.latest ?? series.points.length - 1
        const limits = limitsWords(locale, series.measure, series.reading?.points[at])
        return (
          <li key={series.category} className="multiples__item">
            <p className="multiples__name">{categoryWords(locale, series.breakdown, series.category)}</p>
            <p className="multiples__value">
              {figureWords(locale, series.measure, series.points[at]?.figure)}
            </p>
            {at < series.points.length - 1 && (
              <p className="multiples__range">{capitalise(sayPeriod(locale, series.points[at]!.period))}</p>
            )}
            <Spark locale={locale} series={series} width={204} height={72} />
            <p>
              <Signal locale={locale} signal={series.signal} />
            </p>
            {limits && series.charted === 'figures' && (
              <p className="multiples__range">{say(locale, 'figure.normally', { range: limits })}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
