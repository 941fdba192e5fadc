import type { SplitView } from '@/lib/questions/question-page.types'

/** What a split is called among the figures of a page. */
export function splitName({ series, split }: SplitView): string {
  return `${series.measure.id} by ${split.breakdown}`
}

/** Whether a reader sees more of a split than marks. */
export function isShownSplit({ split }: SplitView): boolean {
  return split.entries.filter(({ figure }) => figure.kind === 'value').length > 1
}
