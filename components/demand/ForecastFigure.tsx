import { Chart } from '@/components/charts/Chart'
import { drawForecast } from '@/components/charts/draw-forecast'
import { forecastModel } from '@/components/charts/models/forecast-model'
import { forecastReadings } from '@/components/charts/models/forecast-readings'
import { Download } from '@/components/figures/Download'
import { EmptyState } from '@/components/figures/EmptyState'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { SeriesTable } from '@/components/figures/SeriesTable'
import { issueNotes } from '@/components/figures/words/issue-notes'
import { measureLine } from '@/components/figures/words/measure-line'
import { measureMessage } from '@/lib/measures/measure-message'
import { rangeMessage, valueMessage } from '@/lib/measures/value-message'
import type { FlowForecast } from '@/lib/questions/demand.types'
import { onPublished } from '@/lib/statistics/forecast/on-published'
import type { FigureFiles } from '@/components/words/figure-files'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { ForecastAside } from './ForecastAside'
import { ForecastTable } from './ForecastTable'
import { MethodsTable } from './MethodsTable'

/** How the same way of forecasting did on published figures. */
function publishedWords(locale: Locale): string {
  const percent = (share: number) => valueMessage({ unit: 'percent', decimals: 0 }, 100 * share)
  const { receipts, disposals, open } = onPublished
  const held = [receipts.held, disposals.held, open.held]
  return say(locale, 'demand.onPublished', {
    ...{ receipts: percent(receipts.ratio), disposals: percent(disposals.ratio), open: percent(open.ratio) },
    held: rangeMessage({ unit: 'percent', decimals: 0 }, 100 * Math.min(...held), 100 * Math.max(...held)),
  })
}

/** What is coming of a flow: its course, the likely range, “same as last year”, and how well such forecasts did. */
export function ForecastFigure({
  locale,
  number,
  flow: { series, forecast, none },
  currentEdition,
  files,
  download,
}: {
  readonly locale: Locale
  readonly number: string
  readonly flow: FlowForecast
  readonly currentEdition: boolean
  /** Of the figures of the page; null where the viewer may not download. */
  readonly files: FigureFiles | null
  /** Address of the same as a file; null where the viewer may not download. */
  readonly download: string | null
}) {
  const name = measureMessage(series.measure, 'name')
  const line = measureLine(locale, series)
  const frame = { locale, number, historic: series.provenance.historic }
  const trust = <TrustLine locale={locale} series={series} currentEdition={currentEdition} />
  if (!forecast)
    return (
      <Figure
        {...frame}
        title={say(locale, 'demand.forecastNone', { measure: name })}
        measureLine={line}
        tools={
          <Tools
            locale={locale}
            table={<SeriesTable locale={locale} number={number} series={series} />}
            download={<Download locale={locale} href={download} />}
          />
        }
        trust={trust}
      >
        <EmptyState locale={locale} reason={say(locale, none)} />
      </Figure>
    )
  const told = forecast.ahead.findLast(({ tested }) => tested) ?? forecast.ahead[forecast.year - 1]!
  const title = say(locale, 'demand.forecastTitle', {
    measure: name,
    range: rangeMessage(series.measure, told.likely.lower, told.likely.upper),
    when: periodMessage(told.period),
    told: told.tested ? 'yes' : 'no',
  })
  const readings = forecastReadings(locale, series, forecast)
  return (
    <Figure
      {...frame}
      title={title}
      measureLine={say(locale, 'demand.forecastLine', {
        line,
        to: periodMessage(forecast.ahead.at(-1)!.period),
      })}
      aside={<ForecastAside locale={locale} forecast={forecast} />}
      tools={
        <Tools
          locale={locale}
          table={<ForecastTable locale={locale} number={number} series={series} forecast={forecast} />}
          download={<Download locale={locale} href={download} own={{ number, files }} />}
          meaning={
            <>
              <p>{say(locale, 'demand.how')}</p>
              <p>{publishedWords(locale)}</p>
              <MethodsTable locale={locale} series={series} forecast={forecast} />
            </>
          }
        />
      }
      trust={trust}
      notes={issueNotes(locale, series)}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawForecast(forecastModel(locale, series, forecast), true)}
        lines={[{ name: title, readings }]}
        latest={readings.length - forecast.ahead.length + forecast.year - 1}
      />
    </Figure>
  )
}
