import { byteOrderMark, csvLine, type CsvCell } from '@/lib/exports/csv-line'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { markingsOf } from './taken-picture'
import type { TakenFigure } from './taken-figure.types'

/**
 * The table of a figure as CSV: what the page says of it line by line, then its cells as they are shown.
 *
 * @param area whose figures these are, and of which page
 */
export function takenTable(locale: Locale, figure: TakenFigure, area: string): string {
  const lines: readonly (readonly CsvCell[])[] = [
    [say(locale, 'exports.service'), ''],
    ...markingsOf(locale, figure).map((marking) => [say(locale, 'exports.markings'), marking]),
    [figure.label, area],
    [say(locale, 'exports.title'), figure.title],
    [say(locale, 'exports.basis'), figure.line],
    ...figure.facts.map(({ name, words }) => [name, words]),
    ...figure.notes.map((note) => [say(locale, 'exports.caveats'), note]),
    [say(locale, 'exports.markers'), say(locale, 'exports.markersWords')],
  ]
  const tables = figure.tables.flatMap(({ caption, head, rows }) => [
    '\r\n',
    ...(figure.tables.length > 1 ? [csvLine([caption])] : []),
    csvLine(head),
    ...rows.map((row) => csvLine(row.map(cell))),
  ])
  return [byteOrderMark, ...lines.map(csvLine), ...tables].join('')
}

/** Whole and decimal numbers without the commas of a text; shares and words as they are shown. */
const cell = (shown: string): CsvCell =>
  /^\d{1,3}(,\d{3})*(\.\d+)?$/.test(shown) ? Number(shown.replaceAll(',', '')) : shown
