import type { Figure } from '@/lib/questions/answer'

/** The value of a figure; null where it is hidden or there is none. */
export function valueOfFigure(figure: Figure | null | undefined): number | null {
  return figure?.kind === 'value' ? figure.value : null
}
