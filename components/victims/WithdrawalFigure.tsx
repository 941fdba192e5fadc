import type { FigureFiles } from '@/components/words/figure-files'
import { SharesFigure } from '@/components/figures/SharesFigure'
import { figureWords } from '@/components/figures/words/figure-words'
import { categoryInLine } from '@/components/words/category-words'
import type { WithdrawalStage } from '@/lib/questions/victims.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const words = {
  head: 'victims.stagesHead',
  first: 'victims.columnStage',
  part: 'victims.columnStopped',
  of: 'victims.columnOf',
  counted: 'victims.stagesCounted',
  remarks: [
    ['victims.basesTitle', 'victims.bases'],
    ['victims.notWhyTitle', 'victims.notWhy'],
  ],
} as const

/** Which share of cases stops at each stage for want of the victim's support, with likely ranges; never added up. */
export function WithdrawalFigure({
  locale,
  number,
  stages,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** At least one. */
  readonly stages: readonly [WithdrawalStage, ...WithdrawalStage[]]
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const [{ series: first }] = stages
  const largest = stages.find((stage) => stage.largest)
  const title = largest
    ? say(locale, 'victims.stagesTitleLargest', {
        stage: largest.name,
        share: figureWords(locale, largest.measure, largest.year),
      })
    : say(locale, 'victims.stagesTitle')
  const line = say(locale, 'victims.stagesLine', {
    category: categoryInLine(locale, first.breakdown, first.category),
    area: bothNames(first.area.name),
    period: stages.find(({ period }) => period)?.period ?? '',
  })
  return (
    <SharesFigure
      locale={locale}
      number={number}
      title={title}
      line={line}
      shares={stages}
      words={words}
      currentEdition={currentEdition}
      files={files}
    />
  )
}
