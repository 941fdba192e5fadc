import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { areas, englandAndWales, type Area } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { badChoice } from './bad-choice'
import { boardHeader } from './board-header'
import { ask, type Asking } from './door/ask'
import { editionContents, type EditionContents } from './door/edition-contents'
import { readCells } from './door/read-cells'
import { requireBoard } from './door/require-board'
import { requireMeasure } from './door/require-measure'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'
import { groupCells, type SeriesCells } from './series/group-cells'
import { prefer } from './series/prefer'
import { seriesOf, type Window } from './series/series-of'

/**
 * All that the page of one measure shows: the series of the board (or of England and Wales), the same from other
 * sources and wider areas, and what can be chosen.
 *
 * @throws NotFound for an unknown board or measure; BadRequest for a filter that the figures do not have; Forbidden
 *   for a board out of scope, unless `source` names an open source
 */
export async function measurePage(viewer: Viewer, question: MeasureQuestion): Promise<MeasurePage> {
  const board = requireBoard(question.board)
  const measure = requireMeasure(question.measure)
  const parameters = { ...question, board: board.id }
  return ask(viewer, { name: 'measure-page', parameters }, (asking) =>
    answer(asking, board, measure, question),
  )
}

async function answer(
  asking: Asking,
  board: Board,
  measure: MeasureDefinition,
  question: MeasureQuestion,
): Promise<MeasurePage> {
  const contents = await editionContents(asking, question.edition)
  const pin = contents.pinned.find(({ source }) => source.id === question.source)
  if (question.source !== undefined && !pin)
    throw badChoice(
      'source',
      question.source,
      contents.pinned.map((p) => p.source.id),
    )
  const breakdown = breakdownOf(measure, question)
  const own = areaOf('board', board.code)
  const wider = [
    englandAndWales,
    areas.find((area) => area.kind === 'region' && area.name.en === board.region)!,
  ]
  const cells = await readCells(asking, {
    pinned: contents.pinned,
    areaIds: [own, ...wider].map((area) => area.id),
    measures: [measure.id],
    breakdowns: measure.breakdowns.length > 0 ? 'every' : 'totals',
  })
  const groups = groupCells(cells)
  refuseOutOfScope(asking.viewer, board, own, contents, groups, pin?.source.access)

  const categories = unique(
    groups.filter((g) => g.breakdown === breakdown && g.areaId === own.id).map((g) => g.category),
  )
  if (question.category !== undefined && !categories.includes(question.category))
    throw badChoice('category', question.category, categories)

  const window: Window = { from: question.from, to: question.to }
  const make = ({ areaId, category, ...group }: SeriesCells): MeasureSeries => {
    const area = [own, ...wider].find(({ id }) => id === areaId)!
    const from = contents.pinned.find(({ releaseId }) => releaseId === group.releaseId)!
    const of = { measure, area, breakdown: group.breakdown, category, pin: from }
    return seriesOf(of, group.cells, contents.edition, asking.today, window)
  }
  const wanted = groups
    .filter((g) =>
      question.category === undefined
        ? g.breakdown === 'all'
        : g.breakdown === breakdown && g.category === question.category,
    )
    .map(make)
    .sort(prefer)
  const lead = question.area === 'england-and-wales' ? englandAndWales : own
  const main =
    wanted.find((s) => s.area.id === lead.id && (!pin || s.provenance.source.id === pin.source.id)) ?? null
  const nation =
    main === null || lead !== own
      ? null
      : (wanted.find((s) => s.area.id === englandAndWales.id && sameSource(s, main)) ?? null)
  const inMain = groups.filter(
    (g) => main && g.releaseId === main.provenance.releaseId && g.areaId === main.area.id,
  )
  return {
    board: boardHeader(board, asking.today),
    measure,
    edition: contents.edition,
    main,
    nation,
    categories: question.by === undefined ? [] : inMain.filter((g) => g.breakdown === breakdown).map(make),
    others: wanted.filter((series) => series !== main && series !== nation),
    choices: {
      sources: unique(wanted.map((series) => series.provenance.source)),
      categories: unique(inMain.filter((g) => g.breakdown === breakdown).map((g) => g.category)),
      breakdowns: measure.breakdowns,
      months: monthsOf(inMain),
    },
  }
}

/** Forbidden where the board is out of scope, unless an open source was asked for: its figures are for everyone. */
function refuseOutOfScope(
  viewer: Viewer,
  board: Board,
  own: Area,
  { pinned }: EditionContents,
  groups: readonly SeriesCells[],
  access: 'open' | 'restricted' | undefined,
): void {
  if (viewer.scope?.includes(board.id) || access === 'open') return
  const open = pinned
    .filter(
      ({ source, releaseId }) =>
        source.access === 'open' && groups.some((g) => g.releaseId === releaseId && g.areaId === own.id),
    )
    .map(({ source: { id, name } }) => ({ id, name }))
  throw new Forbidden(message('errors.forbiddenBoard', { board: bothNames(board.name) }), open)
}

function breakdownOf(measure: MeasureDefinition, { by, category }: MeasureQuestion): string | undefined {
  const known: readonly string[] = measure.breakdowns
  if (by !== undefined && !known.includes(by)) throw badChoice('by', by, known)
  if (category !== undefined && known.length === 0) throw badChoice('category', category, [])
  return by ?? known[0]
}

function areaOf(kind: Area['kind'], code: string): Area {
  return areas.find((area) => area.kind === kind && area.code === code)!
}

function sameSource(a: MeasureSeries, b: MeasureSeries): boolean {
  return a.provenance.source.id === b.provenance.source.id
}

function monthsOf(groups: readonly SeriesCells[]): { first: string; last: string } | null {
  const starts = groups.flatMap((group) => group.cells.map((cell) => cell.start.slice(0, 7))).sort()
  return starts.length === 0 ? null : { first: starts[0]!, last: starts.at(-1)! }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
