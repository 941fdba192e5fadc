import { areas } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { contactsOf } from '@/lib/settings/contacts'
import type { BoardFigures, BoardRow } from './board-answer.types'
import { boardHeader } from './board-header'
import type { Asking } from './door/ask'
import type { EditionContents, PinnedSource } from './door/edition-contents'
import { readAnnotations } from './door/read-annotations'
import { readCells } from './door/read-cells'
import { readSettings } from './door/read-settings'
import { yearAgoOf } from './in-words/figure-message'
import { rowAnswer } from './in-words/row-answer'
import { measureOfJoin } from './linkage/joins-of'
import type { MeasureSeries } from './measure-series.types'
import { cutSeries } from './series/cut-series'
import { groupCells, type SeriesCells } from './series/group-cells'
import { prefer } from './series/prefer'
import { seriesMaker } from './series/series-maker'
import { withheldOf, withheldRowsOf } from './withheld-of'

/** Periods that a small chart shows. */
const shown = 36

/** What is read at once. */
export type BoardPart = {
  /** Each has a row, of the crime type where one is chosen. */
  readonly measures: readonly MeasureDefinition[]
  /** Shown beside them, always of all offences. */
  readonly beside?: readonly MeasureDefinition[]
  /** Beside the totals. */
  readonly breakdowns: readonly string[]
  readonly crime?: string | undefined
  /** YYYY-MM, last month wanted. */
  readonly to?: string | undefined
}

/**
 * The figures of a board that a page is made of: one reading of cells, from which series and rows are made in the same way
 * as on the pages of measures.
 */
export async function boardReader(
  asking: Asking,
  board: Board,
  contents: EditionContents,
  { measures, beside = [], breakdowns, crime, to }: BoardPart,
) {
  const area = areas.find(({ kind, boardId }) => kind === 'board' && boardId === board.id)!
  const wanted = [...measures, ...beside]
  const cells = await readCells(asking, {
    pinned: contents.pinned,
    areaIds: [area.id],
    measures: [...new Set([...wanted.map(({ id }) => id), ...Object.values(measureOfJoin)])],
    breakdowns,
  })
  const groups = groupCells(cells)
  const settings = await readSettings(asking, board.id)
  const annotations = await readAnnotations(asking, null)
  const window = to === undefined ? {} : { to }
  const make = seriesMaker({ asking, contents, groups, areas: [area], annotations, settings, window })
  const all = { breakdown: 'all', category: 'all' }
  const chosen = crime === undefined ? all : { breakdown: 'crime-type', category: crime }
  const series = new Map(
    wanted.map((measure) => [
      measure.id,
      leadingSeries(measure.id, measures.includes(measure) ? chosen : all),
    ]),
  )
  const leading = (id: string) => series.get(id)
  const rows = measures.flatMap(({ id }) => {
    const own = leading(id)
    return own ? [rowOf(own)] : []
  })
  const figures: BoardFigures = {
    board: boardHeader(board, asking.today),
    edition: contents.edition,
    rows,
    withheld: await withheldOf(asking, contents.pinned, board, wanted),
    withheldRows: await withheldRowsOf(
      ...([asking, contents.pinned, board] as const),
      measures.filter(({ id }) => !leading(id)),
    ),
    contacts: contactsOf(settings),
    restricted: [...series.values()].some((own) => own?.provenance.source.access === 'restricted'),
  }
  return { figures, groups, chosen, leading, make, pinOf, groupsOf, recent, rowOf }

  /** The series of a measure that a page leads with. */
  function leadingSeries(id: string, of: typeof all): MeasureSeries | undefined {
    return groups
      .filter(
        ({ measure, breakdown, category }) =>
          measure === id && breakdown === of.breakdown && category === of.category,
      )
      .map((group) => make(group))
      .sort(prefer)[0]
  }

  /** The last points of a series, for a small chart. */
  function recent(whole: MeasureSeries): MeasureSeries {
    return cutSeries(whole, whole.points.length - shown)
  }

  function rowOf(whole: MeasureSeries): BoardRow {
    const yearAgo = yearAgoOf(whole)
    const last = recent(whole)
    return { theme: whole.measure.theme, series: last, answer: rowAnswer(last, yearAgo), yearAgo }
  }

  function pinOf({ provenance }: MeasureSeries): PinnedSource {
    return contents.pinned.find(({ releaseId }) => releaseId === provenance.releaseId)!
  }

  /** What was read of the same measure and release. */
  function groupsOf({ measure, provenance }: MeasureSeries): readonly SeriesCells[] {
    return groups.filter((group) => group.measure === measure.id && group.releaseId === provenance.releaseId)
  }
}

export type BoardReader = Awaited<ReturnType<typeof boardReader>>
