import { DownloadFigure } from '@/components/figures/DownloadFigure'
import { measureFiles } from '@/components/words/figure-files'
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
import { besideMain } from '@/lib/questions/beside-main'
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
  const { board, measure, edition, categories, split } = page
  const download = mayExport ? measureFile(board.slug, measure.id, question) : null
  const files = mayExport ? measureFiles(board.slug, measure.id, question) : null
  const common = { locale, currentEdition: edition.current, files }
  const own = { name: main.area.name[locale], series: main }
  // A stock has two figures: its level, and its change with limits.
  const stock = main.charted === 'net-change' && main.latest !== null
  const beside = besideMain(page)
  const { curve, curveBefore, cohort } = page
  const apart = drawnApart(categories)
  const first = stock ? 2 : 1
  const pace = page.pace
  const numbers = numbered(first, [
    ['pace', pace !== null],
    ['curve', curve !== null],
    ['cohort', cohort !== null],
    ['nation', beside !== null],
    ['split', true],
  ])
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
            download={<Download locale={locale} href={download} picture />}
          />
          <ChangeFigure {...common} number="2" series={main} />
        </>
      ) : (
        <ProcessFigure {...common} number="1" series={main} download={download} />
      )}
      {pace && (
        <ProcessFigure {...common} number={numbers.pace} series={pace} openCounted download={download} />
      )}
      {curve && (
        <CurveFigure {...common} number={numbers.curve} main={main} curve={curve} before={curveBefore} />
      )}
      {cohort && (
        <CurveFigure {...common} number={numbers.cohort} main={main} curve={cohort.curve} cohort={cohort} />
      )}
      {beside && nationFigure(numbers.nation, beside)}
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
        download={<DownloadFigure locale={locale} number={number} files={files} />}
      />
    )
  }
}

/** Numbers of the figures that are shown, in their order, after so many. */
function numbered<Name extends string>(
  before: number,
  figures: readonly (readonly [Name, boolean])[],
): Readonly<Record<Name, string>> {
  const shown = figures.filter(([, is]) => is).map(([name]) => name)
  return Object.fromEntries(
    figures.map(([name]) => [name, String(before + 1 + shown.indexOf(name))]),
  ) as Record<Name, string>
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
