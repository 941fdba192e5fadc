import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sheet, sheetWidth, type SheetText } from '../figures/image/sheet'
import { columnsDrawing } from './columns-drawing'
import type { TakenFigure } from './taken-figure.types'

const [ink, quiet] = ['#0b0c0c', '#484949']

/**
 * A figure as a picture that stands for itself in a paper or on a slide: that it is invented, the finding, what was measured,
 * the chart, where it comes from. SVG; its words are in it as text.
 *
 * @param area whose figures these are, and of which page
 */
export function takenPicture(locale: Locale, figure: TakenFigure, area: string): string {
  const small = (words: string): SheetText => ({ words, size: 12, bold: false, colour: quiet })
  const { title, line, chart, columns, facts, notes } = figure
  const trust = facts.map(({ name, words }) => `${name}: ${words.replace(/\.$/, '')}`).join('.  ')
  return sheet({
    name: `${title}. ${line}`,
    markings: markingsOf(locale, figure),
    above: [
      small(area),
      { words: title, size: 20, bold: true, colour: ink },
      { words: line, size: 14, bold: false, colour: quiet },
    ],
    drawing: chart ?? (columns && columnsDrawing(columns, sheetWidth)),
    instead: { words: say(locale, 'figure.allSuppressed'), size: 16, bold: false, colour: ink },
    below: [
      ...notes.map(small),
      small(`${trust}.`),
      { ...small(say(locale, 'exports.service')), bold: true },
    ],
  })
}

/** What nobody may overlook of a figure. */
export const markingsOf = (
  locale: Locale,
  { invented, historic }: Pick<TakenFigure, 'invented' | 'historic'>,
): readonly string[] => [
  ...(invented ? [say(locale, 'exports.invented')] : []),
  ...(historic ? [say(locale, 'exports.historic')] : []),
]
