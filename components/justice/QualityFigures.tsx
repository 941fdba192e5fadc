import { questionFiles } from '@/components/words/figure-files'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { SplitsSection } from '@/components/figures/SplitsSection'
import { figureNumbers } from '@/components/figures/words/figure-numbers'
import { isShownSplit, splitName } from '@/components/figures/words/split-names'
import { breakdownWords } from '@/components/words/breakdown-words'
import { measureFile } from '@/components/words/measure-address'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import type { Quality } from '@/lib/questions/quality.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { CaseSharesFigure } from './CaseSharesFigure'

/** The evidence, numbered as it comes: shares along the case, the course of what is unusual, relistings, reasons, splits. */
export function QualityFigures({
  locale,
  page,
  question,
  mayExport,
}: {
  readonly locale: Locale
  readonly page: Quality
  readonly question: PageQuestion
  readonly mayExport: boolean
}) {
  const { board, courses, relistings, edition } = page
  const { board: _, by: __, ...filters } = question
  const { board: _board, ...asked } = question
  const files = mayExport ? questionFiles(board.slug, 'quality', asked) : null
  const common = { locale, currentEdition: edition.current, files }
  const [first, ...rest] = page.shares
  const drawn = [...courses, ...(relistings ? [relistings] : [])]
  const reasons = page.reasons.filter(isShownSplit)
  const splits = page.splits.filter(isShownSplit)
  const number = figureNumbers(5, [
    ['shares', first !== undefined],
    ...drawn.map(({ measure }) => [measure.id, true] as const),
    ...[...reasons, ...splits].map((view) => [splitName(view), true] as const),
  ])
  return (
    <>
      {first && <CaseSharesFigure {...common} number={number('shares')} shares={[first, ...rest]} />}
      {drawn.map((series) => (
        <ProcessFigure
          key={series.measure.id}
          {...common}
          number={number(series.measure.id)}
          series={series}
          named
          download={mayExport ? measureFile(board.slug, series.measure.id, filters) : null}
        />
      ))}
      {reasons.length > 0 && (
        <SplitsSection
          {...common}
          title={say(locale, 'justice.reasonsTitle')}
          lead={say(locale, 'justice.reasonsLead')}
          views={reasons}
          number={number}
        />
      )}
      {splits[0] && (
        <SplitsSection
          {...common}
          title={say(locale, 'justice.splitsTitle', {
            by: breakdownWords(locale, splits[0].split.breakdown),
          })}
          lead={say(locale, 'justice.splitsLead')}
          views={splits}
          number={number}
        />
      )}
      {question.crime !== undefined && <p>{say(locale, 'justice.notSplit')}</p>}
    </>
  )
}
