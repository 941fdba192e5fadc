import { areas, englandAndWales } from '@/lib/boards/areas'
import type { BoardDemand, ByYear, DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { acrossQuery } from '@/lib/demand/across/read-across'
import { toldMonths } from '@/lib/demand/across/limits'
import { monthAfter } from '@/lib/demand/month-after'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { byteOrderMark, csvLine, type CsvCell } from './csv-line'
import { metadataLines } from './metadata-lines'
import { rounded } from './rounded'

const courses = ['unchanged', 'changed'] as const

/** Names of columns are for programs and the same in both languages. */
const columns = [
  ...['row', 'area_code', 'area', 'boards', 'open_now', 'days'],
  ...courses.flatMap((course) => [
    ...[
      'hours_received',
      'hours_sat',
      'exceeds_from',
      'exceeds_until',
      'exceeds_share',
      'boards_exceeding',
    ].map((name) => `${course}_${name}`),
    ...toldMonths.flatMap((month) => bandNames(`${course}_open_${month}`)),
  ]),
  ...toldMonths.flatMap((month) => bandNames(`difference_open_${month}`)),
  'left_out',
]

function bandNames(name: string): readonly string[] {
  return [`${name}_lower_80`, `${name}_middle`, `${name}_upper_80`]
}

/**
 * Demand across boards as CSV: metadata lines with inputs and answer in words, then England and Wales or the region, each
 * region, its boards by name, and boards that are left out with the reason.
 */
export function acrossCsv(locale: Locale, page: DemandAcross, total: SumDemand): string {
  const { series, regions, asked, leftOut, from } = page
  const said = [page.verdict, ...page.sentences, ...page.sure].map((sentence) => say(locale, sentence))
  const inputs = acrossQuery(asked)
  const areaOf = (region: string) => areas.find(({ kind, name }) => kind === 'region' && name.en === region)!
  const whole = asked.region === null ? englandAndWales : areaOf(asked.region)
  return [
    byteOrderMark,
    ...(series ? metadataLines(locale, series).map(csvLine) : []),
    csvLine([
      say(locale, 'demandAcross.fileInputs'),
      inputs === '' ? say(locale, 'demandAcross.lineUnchanged') : inputs.replaceAll('&', ' '),
    ]),
    csvLine([say(locale, 'demandAcross.fileAnswer'), said.join(' ')]),
    '\r\n',
    csvLine(columns),
    line(['total', whole.code, whole.name[locale], ...sumCells(total)]),
    ...regions.flatMap(({ region, sum, boards }) => {
      const area = areaOf(region)
      return [
        ...(asked.region === null ? [line(['region', area.code, area.name[locale], ...sumCells(sum)])] : []),
        ...boards.map((one) => line(['board', one.board.code, one.board.name[locale], ...boardCells(one)])),
      ]
    }),
    ...leftOut.map(({ board, why }) =>
      csvLine([
        ...['left-out', board.code, board.name[locale]],
        ...Array<null>(columns.length - 4).fill(null),
        say(locale, why),
      ]),
    ),
  ].join('')

  function boardCells({ open, scenario, difference, ...own }: BoardDemand): CsvCell[] {
    return [
      ...[1, rounded(open), scenario.levers.days],
      ...courses.flatMap((course) => {
        const { hours, exceeds, open: after } = own[course]
        const month = (number: number | null) => (number === null ? null : monthAfter(from!, number - 1))
        return [
          ...[rounded(hours.received), rounded(hours.sat), month(exceeds.first), month(exceeds.until)],
          ...[rounded(exceeds.share), null, ...bands(after)],
        ]
      }),
      ...bands(difference),
    ]
  }

  function sumCells({ boards, open, days, difference, ...own }: SumDemand): CsvCell[] {
    return [
      ...[boards, rounded(open), days],
      ...courses.flatMap((course) => {
        const { hours, exceeding, open: after } = own[course]
        return [rounded(hours.received), rounded(hours.sat), null, null, null, exceeding, ...bands(after)]
      }),
      ...bands(difference),
    ]
  }
}

const bands = (years: ByYear): CsvCell[] =>
  years.flatMap(({ lower, middle, upper }) => [rounded(lower), rounded(middle), rounded(upper)])

const line = (cells: readonly CsvCell[]) =>
  csvLine([...cells, ...Array<null>(columns.length - cells.length).fill(null)])
