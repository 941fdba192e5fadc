import { ChangeFigure } from '@/components/figures/ChangeFigure'
import { CurveFigure } from '@/components/figures/CurveFigure'
import { Download } from '@/components/figures/Download'
import { LinesFigure } from '@/components/figures/LinesFigure'
import { Multiples } from '@/components/figures/Multiples'
import { NationTable } from '@/components/figures/NationTable'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { SplitFigure } from '@/components/figures/SplitFigure'
import { SeriesTable } from '@/components/figures/SeriesTable'
import { levelFinding } from '@/components/figures/words/level-finding'
import { nationFinding } from '@/components/figures/words/nation-finding'
import { Section } from '@/components/layout/Section'
import { capitalise } from '@/components/words/capitalise'
import { measureFile } from '@/components/words/measure-address'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The figures of a measure's page, numbered as they come: the series, England and Wales beside it, its categories. */
export function MeasureFigures({
  locale,
  page,
  main,
  question,
  mayExport,
}: {
  readonly locale: Locale
  readonly page: MeasurePage
  readonly main: MeasureSeries
  readonly question: MeasureQuestion
  readonly mayExport: boolean
}) {
  const { board, measure, edition, nation, categories, split } = page
  const download = mayExport ? measureFile(board.slug, measure.id, question) : null
  const common = { locale, currentEdition: edition.current }
  const own = { name: main.area.name[locale], series: main }
  // A stock has two figures: its level, and its change with limits.
  const stock = main.charted === 'net-change' && main.latest !== null
  const beside =
    main.latest !== null &&
    nation?.latest != null &&
    measure.unit !== 'count' &&
    main.points[0]?.period.granularity === nation.points[0]?.period.granularity
  const { curve, curveBefore } = page
  const apart = drawnApart(categories)
  const first = stock ? 2 : 1
  const numbers = {
    curve: String(first + 1),
    nation: String(first + (curve ? 2 : 1)),
    split: String(first + (curve ? 2 : 1) + (beside ? 1 : 0)),
  }
  return (
    <>
      {stock ? (
        <>
          <LinesFigure
            {...common}
            number="1"
            title={capitalise(say(locale, levelFinding(main)))}
            lines={[own]}
            table={<SeriesTable locale={locale} number="1" series={main} />}
            download={<Download locale={locale} href={download} />}
          />
          <ChangeFigure {...common} number="2" series={main} />
        </>
      ) : (
        <ProcessFigure {...common} number="1" series={main} download={download} />
      )}
      {curve && (
        <CurveFigure {...common} number={numbers.curve} main={main} curve={curve} before={curveBefore} />
      )}
      {beside && nation && nationFigure(numbers.nation, nation)}
      {split && split.entries.length > 0 && (
        <SplitFigure {...common} number={numbers.split} main={main} split={split} categories={categories} />
      )}
      {apart.length > 0 && (
        <Section
          title={say(locale, 'figure.findingCategoriesMultiples')}
          lead={say(locale, 'pages.ledgerLead')}
        >
          <Multiples locale={locale} categories={apart} />
        </Section>
      )}
    </>
  )

  function nationFigure(number: string, whole: MeasureSeries) {
    return (
      <LinesFigure
        {...common}
        number={number}
        title={capitalise(say(locale, nationFinding(main, whole)))}
        lines={[own, { name: whole.area.name[locale], series: whole }]}
        table={<NationTable locale={locale} number={number} board={main} nation={whole} />}
      />
    )
  }
}

/** More small charts than this say nothing any more. */
const most = 16
/** Fewer figures than this have no course. */
const least = 3

/** The categories whose course over time can be drawn; none where there are too many. */
function drawnApart(categories: readonly MeasureSeries[]): readonly MeasureSeries[] {
  const drawn = categories.filter(
    ({ points }) => points.filter(({ figure }) => figure.kind === 'value').length >= least,
  )
  return drawn.length <= most ? drawn : []
}
