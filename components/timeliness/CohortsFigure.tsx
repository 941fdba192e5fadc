import { DownloadFigure } from '@/components/figures/DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawCurve } from '@/components/charts/draw-curve'
import { curveModel } from '@/components/charts/models/curve-model'
import { curveReadings } from '@/components/charts/models/curve-readings'
import { DataTable } from '@/components/figures/DataTable'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import { rangeWords } from '@/components/words/range-words'
import type { CohortsView } from '@/lib/questions/timeliness.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayWords } from './stage-words'
import { Remark } from '@/components/figures/Remark'

const asked = [90, 180, 365] as const

/** Those charged in each of some years, followed: the latest two as curves, all of them in the table. */
export function CohortsFigure({
  locale,
  number,
  cohorts: { series, curves, difference },
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  readonly cohorts: CohortsView
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const [latest, before = null] = curves as [CohortsView['curves'][number], ...CohortsView['curves']]
  const { period, median } = latest
  const title = say(
    locale,
    !median
      ? 'timeliness.cohortsTitleOpen'
      : before?.median
        ? 'timeliness.cohortsTitleBoth'
        : 'timeliness.cohortsTitleOne',
    {
      period,
      days: median ? dayWords(locale, median.value) : '',
      before: before?.median ? dayWords(locale, before.median.value) : '',
    },
  )
  const line = say(locale, 'timeliness.cohortsLine', {
    category: categoryInLine(locale, series.breakdown, series.category),
    area: bothNames(series.area.name),
    period,
    before: before ? 'some' : 'none',
  })
  const at = latest.steps.findIndex(({ day }) => day >= (median?.value ?? 365))
  return (
    <Figure
      locale={locale}
      number={number}
      title={capitalise(title)}
      measureLine={line}
      historic={series.provenance.historic}
      aside={
        <>
          <Remark title={say(locale, 'timeliness.cohortsWhyTitle')}>
            <p>{say(locale, 'timeliness.cohortsWhy')}</p>
          </Remark>
          {difference && (
            <Remark title={say(locale, 'timeliness.cohortsDifferTitle')}>
              <p>{say(locale, difference)}</p>
            </Remark>
          )}
          <Remark title={say(locale, 'figure.curveEndsTitle')}>
            <p>{say(locale, 'figure.curveEnds')}</p>
          </Remark>
        </>
      }
      tools={
        <Tools
          locale={locale}
          table={table()}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={series}
          currentEdition={currentEdition}
          shown={[]}
          counted={message('figure.curveCounted', { count: latest.ended, view: 'cohort' })}
        />
      }
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawCurve(curveModel(locale, latest, before, 'cohort'))}
        lines={[{ name: title, readings: curveReadings(locale, latest) }]}
        latest={Math.max(0, at)}
      />
    </Figure>
  )

  function table() {
    return (
      <DataTable
        caption={line}
        scrollName={say(locale, 'figure.scrollNumbered', { number, name: line })}
        columns={[
          { name: say(locale, 'timeliness.columnCharged') },
          { name: say(locale, 'timeliness.columnHalfBy'), number: true, strong: true },
          { name: say(locale, 'figure.columnRange'), number: true },
          ...asked.map((day) => ({ name: say(locale, 'timeliness.columnDone', { day }), number: true })),
        ]}
        rows={curves.map((curve) => ({
          key: say('en', curve.period),
          head: capitalise(say(locale, curve.period)),
          cells: [
            curve.median ? dayWords(locale, curve.median.value) : say(locale, 'timeliness.notYet'),
            curve.median && curve.median.lower !== null && curve.median.upper !== null
              ? rangeWords(
                  locale,
                  { unit: 'days', decimals: 0 },
                  {
                    lower: curve.median.lower,
                    upper: curve.median.upper,
                  },
                )
              : '',
            ...asked.map((day) => curve.marks.find((mark) => mark.day === day)?.ended[0] ?? ''),
          ],
        }))}
      />
    )
  }
}
