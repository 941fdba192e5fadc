import { englandAndWales } from '@/lib/boards/areas'
import type { Figure } from '@/lib/questions/answer'
import type { Compare } from '@/lib/questions/compare.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { byteOrderMark, csvLine, type CsvCell } from './csv-line'
import { metadataLines } from './metadata-lines'
import { rounded } from './rounded'

/** Names of columns are for programs and the same in both languages. */
const columns = [
  'row',
  'area_code',
  'area',
  'value',
  'numerator',
  'denominator',
  'lower_95',
  'upper_95',
  'marker',
  'cases',
  'usual_lower_95',
  'usual_upper_95',
  'usual_lower_99_8',
  'usual_upper_99_8',
  'beside_usual',
  'own_history',
  'cases_from',
  'cases_to',
  'boards',
  'lowest',
  'middle',
  'highest',
] as const

/**
 * A comparison as CSV: metadata lines with the answer in words, then boards by name, the comparison group, England and
 * Wales, and unnamed boards band by band. Of an unnamed board there is no line.
 */
export function comparisonCsv(locale: Locale, page: Compare, main: MeasureSeries): string {
  const { funnel, group } = page
  const said = [page.verdict, ...page.sentences, ...page.sure].map((sentence) => say(locale, sentence))
  const boards = page.boards.map(({ board, figure, cases, standing, history }) => {
    const limits = funnel?.named.find(({ boardId }) => boardId === board.id)
    return [
      ...['board', board.code, board.name[locale]],
      ...figureCells(figure, cases),
      ...[limits?.inner.lower, limits?.inner.upper, limits?.outer.lower, limits?.outer.upper].map(rounded),
      ...[standing, history?.signal ?? null],
    ]
  })
  return [
    byteOrderMark,
    ...metadataLines(locale, main).map(csvLine),
    csvLine([say(locale, 'compare.columnStanding'), said.join(' ')]),
    ...(page.period ? [csvLine([say(locale, 'compare.filePeriod'), say(locale, page.period)])] : []),
    '\r\n',
    csvLine(columns),
    ...boards.map(line),
    ...(group
      ? [line(['group', null, say(locale, 'compare.rowGroup'), ...figureCells(group.figure, null)])]
      : []),
    line(['nation', englandAndWales.code, englandAndWales.name[locale], ...figureCells(page.whole, null)]),
    ...page.bands.map(({ cases, boards: count, lowest, middle, highest }) =>
      line(['band', ...Array<null>(15).fill(null), cases.from, cases.to, count, lowest, middle, highest]),
    ),
  ].join('')
}

function figureCells(figure: Figure, known: number | null): CsvCell[] {
  const value = figure.kind === 'value' ? figure : null
  return [
    rounded(value?.value),
    value?.numerator ?? null,
    value?.denominator ?? null,
    rounded(value?.interval?.lower),
    rounded(value?.interval?.upper),
    { value: null, suppressed: '[c]', unavailable: '[x]' }[figure.kind],
    value?.denominator ?? value?.spread?.cases ?? known,
  ]
}

const line = (cells: readonly CsvCell[]) =>
  csvLine([...cells, ...Array<null>(columns.length - cells.length).fill(null)])
