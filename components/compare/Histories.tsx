import { Spark } from '@/components/charts/Spark'
import { Section } from '@/components/layout/Section'
import { Signal } from '@/components/figures/Signal'
import { figureWords } from '@/components/figures/words/figure-words'
import { capitalise } from '@/components/words/capitalise'
import { limitsWords } from '@/components/words/range-words'
import type { Compare } from '@/lib/questions/compare.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'

/** The board's own course beside those of England and Wales and of the boards that it is compared with. */
export function Histories({ locale, page }: { readonly locale: Locale; readonly page: Compare }) {
  const { main, nation, like, boards, board } = page
  const mine = boards.filter(({ board: { id }, history }) => !page.byName && id !== board.id && history)
  const all = [main, nation, ...[...like, ...mine].map(({ history }) => history)].filter(
    (series): series is MeasureSeries => series !== null && series.latest !== null,
  )
  if (all.length === 0) return null
  return (
    <Section title={say(locale, 'compare.multiplesTitle')} lead={say(locale, 'compare.multiplesLead')}>
      <ul className="multiples">
        {all.map((series) => {
          const { measure, area, points, reading, charted } = series
          const at = series.latest!
          const limits = limitsWords(locale, measure, reading?.points[at])
          return (
            <li key={area.code} className="multiples__item">
              <p className="multiples__name">{area.name[locale]}</p>
              <p className="multiples__value">{figureWords(locale, measure, points[at]!.figure)}</p>
              <p className="multiples__range">{capitalise(sayPeriod(locale, points[at]!.period))}</p>
              <Spark locale={locale} series={series} width={204} height={72} />
              <p>
                <Signal locale={locale} signal={series.signal} />
              </p>
              {limits && charted === 'figures' && (
                <p className="multiples__range">{say(locale, 'figure.normally', { range: limits })}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
