import { questionFiles } from '@/components/words/figure-files'
import { CurveFigure } from '@/components/figures/CurveFigure'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { SplitsSection } from '@/components/figures/SplitsSection'
import { figureNumbers } from '@/components/figures/words/figure-numbers'
import { isShownSplit, splitName } from '@/components/figures/words/split-names'
import { breakdownWords } from '@/components/words/breakdown-words'
import { measureFile } from '@/components/words/measure-address'
import type { Timeliness } from '@/lib/questions/timeliness.types'
import type { SplitView, PageQuestion } from '@/lib/questions/question-page.types'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { CohortsFigure } from './CohortsFigure'
import { DecompositionFigure } from './DecompositionFigure'
import { StagesFigure } from './StagesFigure'

/** The evidence, numbered as it comes: the whole way, the stages, the curve, those charged, what explains it, what is open. */
export function TimelinessFigures({
  locale,
  page,
  question,
  mayExport,
}: {
  readonly locale: Locale
  readonly page: Timeliness
  readonly question: PageQuestion
  readonly mayExport: boolean
}) {
  const { board, whole, stages, cohorts, decomposition, ages, splits, edition } = page
  const { board: _, by: __, ...filters } = question
  const { board: _board, ...asked } = question
  const files = mayExport ? questionFiles(board.slug, 'timeliness', asked) : null
  const common = { locale, currentEdition: edition.current, files }
  const [first, ...rest] = stages
  const number = figureNumbers(2, [
    ['whole', whole !== null],
    ['stages', first !== undefined],
    ['curve', whole?.curve != null],
    ['cohorts', cohorts !== null],
    ['stretches', decomposition !== null && whole?.period != null],
    ...[...ages, ...splits].filter(isShownSplit).map((view) => [splitName(view), true] as const),
  ])
  return (
    <>
      {whole ? (
        <ProcessFigure
          {...common}
          number={number('whole')}
          series={whole.judged}
          named
          openCounted={whole.pace !== null}
          download={mayExport ? measureFile(board.slug, whole.measure.id, filters) : null}
        />
      ) : (
        <p>{say(locale, 'timeliness.noWhole')}</p>
      )}
      {first && (
        <StagesFigure
          {...common}
          number={number('stages')}
          board={board.slug}
          stages={[first, ...rest]}
          question={filters}
        />
      )}
      {whole?.curve && (
        <CurveFigure
          {...common}
          number={number('curve')}
          main={whole.completed}
          curve={whole.curve}
          before={whole.before}
        />
      )}
      {cohorts && <CohortsFigure {...common} number={number('cohorts')} cohorts={cohorts} />}
      {decomposition && whole?.period && (
        <DecompositionFigure
          {...common}
          number={number('stretches')}
          whole={whole.completed}
          period={whole.period}
          decomposition={decomposition}
        />
      )}
      {ages.length > 0 && (
        <SplitsSection
          {...common}
          title={say(locale, 'timeliness.agesTitle')}
          lead={say(locale, 'timeliness.agesLead')}
          views={ages}
          number={number}
          note={hidden(ages)}
        />
      )}
      {splits[0] && (
        <SplitsSection
          {...common}
          title={say(locale, 'timeliness.splitsTitle', {
            by: breakdownWords(locale, splits[0].split.breakdown),
          })}
          lead={say(locale, 'timeliness.splitsLead')}
          views={splits}
          number={number}
          note={hidden(splits)}
        />
      )}
      {question.crime !== undefined && <p>{say(locale, 'timeliness.notSplit')}</p>}
    </>
  )

  /** Splits without a single figure are named, not drawn. */
  function hidden(views: readonly SplitView[]) {
    const names = views
      .filter((view) => !isShownSplit(view))
      .map(({ series }) => measureMessage(series.measure, 'name'))
    if (names.length === 0) return null
    return (
      <p className="figure__note">
        {say(locale, 'timeliness.allHidden', { names: names.map((name) => say(locale, name)).join('; ') })}
      </p>
    )
  }
}
