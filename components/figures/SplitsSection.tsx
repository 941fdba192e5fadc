import type { FigureFiles } from '@/components/words/figure-files'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/Section'
import type { SplitView } from '@/lib/questions/question-page.types'
import type { Locale } from '@/lib/text/locale'
import { SplitFigure } from './SplitFigure'
import { isShownSplit, splitName } from './words/split-names'

/** Measures by category under a heading of their own; those of which a reader would see marks only are left out. */
export function SplitsSection({
  locale,
  title,
  lead,
  views,
  number,
  currentEdition,
  files,
  note,
}: {
  readonly locale: Locale
  readonly title: string
  readonly lead: string
  readonly views: readonly SplitView[]
  /** Of a figure, by its name (splitName). */
  readonly number: (name: string) => string
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
  /** Under the figures. */
  readonly note?: ReactNode
}) {
  return (
    <Section title={title} lead={lead}>
      {views.filter(isShownSplit).map((view) => (
        <SplitFigure
          key={splitName(view)}
          locale={locale}
          currentEdition={currentEdition}
          files={files}
          number={number(splitName(view))}
          main={view.series}
          split={view.split}
          categories={view.categories}
          level={3}
          named={view.split.breakdown !== 'wait'}
        />
      ))}
      {note}
    </Section>
  )
}
