import { DownloadFigure } from './DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawCurve, drawOutcomes } from '@/components/charts/draw-curve'
import { curveModel } from '@/components/charts/models/curve-model'
import { curveReadings } from '@/components/charts/models/curve-readings'
import { outcomesModel } from '@/components/charts/models/outcomes-model'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Cohort, Curve } from '@/lib/questions/curve.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { CohortAside } from './CohortAside'
import { CurveAside } from './CurveAside'
import { CurveTable } from './CurveTable'
import { Figure } from './Figure'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { curveFinding } from './words/curve-finding'

/**
 * How long it takes at the pace of a year, open cases counted, or which of several ends comes first; and the same of
 * those that began in a year.
 */
export function CurveFigure({
  locale,
  number,
  main,
  curve,
  before = null,
  cohort = null,
  currentEdition,
  files,
  level = 2,
}: {
  readonly locale: Locale
  readonly number: string
  readonly main: MeasureSeries
  readonly curve: Curve
  readonly before?: Curve | null
  /** Where the curve is that of a cohort. */
  readonly cohort?: Cohort | null
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
  readonly level?: 2 | 3
}) {
  const { measure, area, breakdown, category, provenance } = main
  const single = curve.exits.length === 1
  const view = cohort ? 'cohort' : 'period'
  const title = capitalise(say(locale, curveFinding(measure, curve, view)))
  const line = say(locale, cohort ? 'figure.measureLineCohort' : 'figure.measureLineCurve', {
    name: measureMessage(measure, 'name'),
    category: categoryInLine(locale, breakdown, category),
    area: bothNames(area.name),
    period: curve.period,
    before: single && before ? 'some' : 'none',
  })
  const drawings = single
    ? drawCurve(curveModel(locale, curve, before, view))
    : drawOutcomes(outcomesModel(locale, measure, curve))
  const shown = curve.steps.findIndex(({ day }) => day >= (curve.median?.value ?? 90))
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      level={level}
      historic={provenance.historic}
      aside={
        cohort ? (
          <CohortAside locale={locale} cohort={cohort} />
        ) : (
          <CurveAside locale={locale} curve={curve} />
        )
      }
      tools={
        <Tools
          locale={locale}
          table={<CurveTable locale={locale} number={number} name={line} curve={curve} />}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={main}
          currentEdition={currentEdition}
          shown={[]}
          counted={message('figure.curveCounted', { count: curve.ended, view })}
        />
      }
      notes={curve.sentences.map((sentence) => say(locale, sentence))}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawings}
        lines={[{ name: title, readings: curveReadings(locale, curve) }]}
        latest={Math.max(0, shown)}
      />
    </Figure>
  )
}
