import { valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Figure } from '@/lib/questions/answer'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A figure for a cell of a table: its value, or the mark for hidden or missing. */
export function figureWords(
  locale: Locale,
  measure: MeasureDefinition,
  figure: Figure | null | undefined,
): string {
  if (!figure || figure.kind === 'unavailable') return say(locale, 'figure.missingMark')
  if (figure.kind === 'suppressed') return say(locale, 'figure.hiddenMark')
  return valueWords(locale, measure, figure.value)
}

/** What the marks of these figures stand for. */
export function marksOf(locale: Locale, figures: readonly (Figure | null | undefined)[]): readonly string[] {
  return [
    ...(figures.some((figure) => figure?.kind === 'suppressed') ? [say(locale, 'figure.markHidden')] : []),
    ...(figures.some((figure) => !figure || figure.kind === 'unavailable')
      ? [say(locale, 'figure.markMissing')]
      : []),
  ]
}
