import { questionFiles } from '@/components/words/figure-files'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { SplitsSection } from '@/components/figures/SplitsSection'
import { figureNumbers } from '@/components/figures/words/figure-numbers'
import { isShownSplit, splitName } from '@/components/figures/words/split-names'
import { breakdownWords } from '@/components/words/breakdown-words'
import { questionPath } from '@/components/layout/question-pages'
import { forecastFile, measureFile } from '@/components/words/measure-address'
import type { Demand } from '@/lib/questions/demand.types'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { FlowsFigure } from './FlowsFigure'
import { ForecastFigure } from './ForecastFigure'

/** The evidence, numbered as it comes: what is coming, in and out of each stage, how old what is open is, splits. */
export function DemandFigures({
  locale,
  page,
  question,
  mayExport,
}: {
  readonly locale: Locale
  readonly page: Demand
  readonly question: PageQuestion
  readonly mayExport: boolean
}) {
  const { board, flow, stages, old, edition } = page
  const { board: _, by: __, flow: ___, ...filters } = question
  const { board: _board, ...asked } = question
  const files = mayExport ? questionFiles(board.slug, 'demand', asked) : null
  const common = { locale, currentEdition: edition.current, files }
  const ages = page.ages.filter(isShownSplit)
  const splits = page.splits.filter(isShownSplit)
  const number = figureNumbers(4, [
    ['forecast', flow !== null],
    ...stages.map(({ stage }) => [stage, true] as const),
    ['old', old !== null],
    ...[...ages, ...splits].map((view) => [splitName(view), true] as const),
  ])
  return (
    <>
      {flow && (
        <ForecastFigure
          {...common}
          number={number('forecast')}
          flow={flow}
          download={mayExport ? forecastFile(board.slug, flow.series.measure.id, filters) : null}
        />
      )}
      <p className="figure__onward">
        <a href={`${questionPath(board.slug, 'demand')}/what-if`} className="link">
          {say(locale, 'demand.whatIf')}
        </a>
      </p>
      {stages.map((year) => (
        <FlowsFigure key={year.stage} {...common} number={number(year.stage)} year={year} />
      ))}
      {old && (
        <ProcessFigure
          {...common}
          number={number('old')}
          series={old}
          named
          download={mayExport ? measureFile(board.slug, old.measure.id, filters) : null}
        />
      )}
      {ages.length > 0 && (
        <SplitsSection
          {...common}
          title={say(locale, 'demand.agesTitle')}
          lead={say(locale, 'demand.agesLead')}
          views={ages}
          number={number}
        />
      )}
      {splits[0] && (
        <SplitsSection
          {...common}
          title={say(locale, 'demand.splitsTitle', {
            by: breakdownWords(locale, splits[0].split.breakdown),
          })}
          lead={say(locale, 'demand.splitsLead')}
          views={splits}
          number={number}
        />
      )}
      {question.crime !== undefined && <p>{say(locale, 'demand.notSplit')}</p>}
    </>
  )
}
