import { Chart } from '@/components/charts/Chart'
import { drawFunnel } from '@/components/charts/draw-funnel'
import { funnelModel } from '@/components/charts/models/funnel-model'
import { Download } from '@/components/figures/Download'
import { EmptyState } from '@/components/figures/EmptyState'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { countedOf } from '@/components/figures/words/trust-of'
import { categoryInLine } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Compare } from '@/lib/questions/compare.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { BandsTable } from './BandsTable'
import { BoardsTable } from './BoardsTable'
import { FunnelKey } from './FunnelKey'
import { funnelReadings } from './funnel-readings'

/** A board beside what is usual among boards: a funnel, and the same as tables. */
export function FunnelFigure({
  locale,
  number,
  page,
  main,
  download,
}: {
  readonly locale: Locale
  readonly number: string
  readonly page: Compare
  readonly main: MeasureSeries
  /** Address of the figures as a file; null where the viewer may not download. */
  readonly download: string | null
}) {
  const { board, measure, funnel, period, boards, whole, edition } = page
  const standing = boards.find((one) => one.board.id === board.id)?.standing ?? 'not-judged'
  const title = say(locale, 'compare.funnelFinding', { name: board.name[locale], standing })
  const line = say(locale, 'compare.funnelLine', {
    name: measureMessage(measure, 'name'),
    category: categoryInLine(locale, main.breakdown, main.category),
    period: period ?? '',
  })
  const model = funnel?.judged ? funnelModel(locale, page, funnel) : null
  const at = funnel?.named.findIndex(({ boardId }) => boardId === board.id) ?? -1
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={main.provenance.historic}
      tools={
        <Tools
          locale={locale}
          table={
            <>
              <BoardsTable locale={locale} number={number} page={page} />
              {page.bands.length > 0 && (
                <div className="compare__bands">
                  <BandsTable locale={locale} number={number} page={page} />
                </div>
              )}
            </>
          }
          download={<Download locale={locale} href={download} picture />}
          meaning={(['compare.meaning1', 'compare.meaning2', 'compare.meaning3'] as const).map((key) => (
            <p key={key}>{say(locale, key)}</p>
          ))}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={main}
          currentEdition={edition.current}
          shown={[...boards.map(({ figure }) => figure), whole]}
          counted={period && countedOf(measure, page.own, period)}
        />
      }
    >
      {funnel && model ? (
        <>
          <Chart
            locale={locale}
            name={`${title}. ${line}`}
            drawings={drawFunnel(model)}
            lines={[{ name: title, readings: funnelReadings(locale, measure, funnel) }]}
            latest={Math.max(0, at)}
          />
          <FunnelKey
            locale={locale}
            own={board.name[locale]}
            drawn={new Set(model.places.map(({ look }) => look))}
            unnamed={funnel.unnamed.length > 0}
          />
        </>
      ) : (
        <EmptyState
          locale={locale}
          title={say(locale, funnel ? 'compare.tooFewTitle' : 'compare.noFunnelTitle')}
          reason={say(locale, funnel ? 'compare.tooFew' : 'compare.noFunnel')}
        />
      )}
    </Figure>
  )
}
