import type { FigureFiles } from '@/components/words/figure-files'
import { SharesFigure } from '@/components/figures/SharesFigure'
import { categoryInLine } from '@/components/words/category-words'
import type { YearShare } from '@/lib/questions/year-share.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const words = {
  head: 'justice.head',
  first: 'justice.columnShare',
  part: 'justice.columnPart',
  of: 'justice.columnOf',
  counted: 'justice.counted',
  remarks: [
    ['justice.basesTitle', 'justice.bases'],
    ['justice.cannotTitle', 'justice.cannot'],
  ],
} as const

/** What happens along the case: charge, pleas, trials, outcome, lawyers, over a year and a year before. */
export function CaseSharesFigure({
  locale,
  number,
  shares,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** At least one. */
  readonly shares: readonly [YearShare, ...YearShare[]]
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const [{ series: first }] = shares
  const recent = shares.filter(({ series }) => !series.provenance.historic)
  const unusual = recent.filter(({ series }) => !['none', 'early', 'not-judged'].includes(series.signal))
  const judged = recent.some(({ series }) => !['early', 'not-judged'].includes(series.signal))
  const title =
    unusual.length > 0
      ? say(locale, 'justice.sharesSome', {
          count: unusual.length,
          names: unusual.map(({ name }) => say(locale, name)).join(', '),
        })
      : say(locale, judged ? 'justice.sharesNone' : 'justice.sharesEarly')
  return (
    <SharesFigure
      locale={locale}
      number={number}
      title={title}
      line={say(locale, 'justice.sharesLine', {
        category: categoryInLine(locale, first.breakdown, first.category),
        area: bothNames(first.area.name),
        period: shares.find(({ period }) => period)?.period ?? '',
      })}
      shares={shares}
      words={words}
      currentEdition={currentEdition}
      files={files}
    />
  )
}
