import { questionFiles } from '@/components/words/figure-files'
import { CurveFigure } from '@/components/figures/CurveFigure'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { SplitsSection } from '@/components/figures/SplitsSection'
import { figureNumbers } from '@/components/figures/words/figure-numbers'
import { isShownSplit, splitName } from '@/components/figures/words/split-names'
import { breakdownWords } from '@/components/words/breakdown-words'
import { measureFile } from '@/components/words/measure-address'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import type { Victims } from '@/lib/questions/victims.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { WithdrawalFigure } from './WithdrawalFigure'

/** The evidence, numbered as it comes: of every 100, by stage, over time, days, from charge on, time waited, reasons, splits. */
export function VictimsFigures({
  locale,
  page,
  question,
  mayExport,
}: {
  readonly locale: Locale
  readonly page: Victims
  readonly question: PageQuestion
  readonly mayExport: boolean
}) {
  const { board, toCharge, afterCharge, stages, days, edition } = page
  const risks = [...page.waits, ...page.reasons].filter(isShownSplit)
  const splits = page.splits.filter(isShownSplit)
  const { board: _, by: __, ...filters } = question
  const { board: _board, ...asked } = question
  const files = mayExport ? questionFiles(board.slug, 'victims', asked) : null
  const common = { locale, currentEdition: edition.current, files }
  const [first, ...rest] = stages
  const headline = first?.series.latest == null ? null : first.series
  const number = figureNumbers(3, [
    ['to-charge', toCharge !== null],
    ['stages', first !== undefined],
    ['headline', headline !== null],
    ['days', days !== null],
    ['after-charge', afterCharge !== null],
    ...[...risks, ...splits].map((view) => [splitName(view), true] as const),
  ])
  const file = (measure: string) => (mayExport ? measureFile(board.slug, measure, filters) : null)
  return (
    <>
      {toCharge && (
        <CurveFigure {...common} number={number('to-charge')} main={toCharge.series} curve={toCharge.curve} />
      )}
      {first && <WithdrawalFigure {...common} number={number('stages')} stages={[first, ...rest]} />}
      {headline && (
        <ProcessFigure
          {...common}
          number={number('headline')}
          series={headline}
          named
          download={file(headline.measure.id)}
        />
      )}
      {days && (
        <ProcessFigure
          {...common}
          number={number('days')}
          series={days}
          named
          download={file(days.measure.id)}
        />
      )}
      {afterCharge && (
        <CurveFigure
          {...common}
          number={number('after-charge')}
          main={afterCharge.series}
          curve={afterCharge.curve}
        />
      )}
      {risks.length > 0 && (
        <SplitsSection
          {...common}
          title={say(locale, 'victims.waitsTitle')}
          lead={say(locale, 'victims.waitsLead')}
          views={risks}
          number={number}
          note={<p className="figure__note">{say(locale, 'victims.reasonsNote')}</p>}
        />
      )}
      {splits[0] && (
        <SplitsSection
          {...common}
          title={say(locale, 'victims.splitsTitle', {
            by: breakdownWords(locale, splits[0].split.breakdown),
          })}
          lead={say(locale, 'victims.splitsLead')}
          views={splits}
          number={number}
        />
      )}
      {question.crime !== undefined && <p>{say(locale, 'victims.notSplit')}</p>}
    </>
  )
}
