import { capitalise } from '@/components/words/capitalise'
import { measureAddress } from '@/components/words/measure-address'
import type { MeasurePage } from '@/lib/questions/measure-page.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { ListTable } from './ListTable'
import { Historic } from './Historic'
import { figureWords, marksOf } from './words/figure-words'

/** The same measure from other sources and of wider areas: shown beside, never mixed in. */
export function OtherFigures({ locale, page }: { readonly locale: Locale; readonly page: MeasurePage }) {
  const { board, measure, others } = page
  const name = say(locale, 'pages.othersTitle')
  const lastOf = ({ points, latest }: MeasureSeries) => (latest === null ? points.at(-1) : points[latest])
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'pages.othersColumnSource') },
        { name: say(locale, 'pages.othersColumnArea') },
        { name: say(locale, 'pages.othersColumnPeriod') },
        { name: say(locale, 'pages.othersColumnValue'), number: true, strong: true },
      ]}
      rows={others.map((series) => {
        const last = lastOf(series)
        const { source, historic } = series.provenance
        const link = linkOf(series)
        return {
          key: `${source.id} ${series.area.code}`,
          head: (
            <>
              {link ? (
                <a href={link} className="link">
                  {source.name[locale]}
                </a>
              ) : (
                source.name[locale]
              )}
              {historic && <Historic locale={locale} />}
            </>
          ),
          cells: [
            series.area.name[locale],
            last ? capitalise(sayPeriod(locale, last.period)) : '',
            figureWords(locale, measure, last?.figure),
          ],
        }
      })}
      marks={marksOf(
        locale,
        others.map((series) => lastOf(series)?.figure),
      )}
    />
  )

  /** Regions have no page of their own. */
  function linkOf({ area, provenance }: MeasureSeries): string | null {
    if (area.kind === 'region') return null
    return measureAddress(board.slug, measure.id, {
      source: provenance.source.id,
      ...(area.kind === 'nation' ? { area: 'england-and-wales' } : {}),
    })
  }
}
