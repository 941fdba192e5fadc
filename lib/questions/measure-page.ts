import type { Viewer } from '@/lib/access/viewer'
import { areas, englandAndWales, type Area } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { contactsOf } from '@/lib/settings/contacts'
import { badChoice } from './bad-choice'
import { boardHeader } from './board-header'
import { inOrder } from './category-order'
import { chooseSplit } from './choose-split'
import { curvesOf } from './curves/curves-of'
import { ask, type Asking } from './door/ask'
import { editionContents, type PinnedSource } from './door/edition-contents'
import { heldBreakdowns } from './door/held-breakdowns'
import { readAnnotations } from './door/read-annotations'
import { readCells } from './door/read-cells'
import { readSettings } from './door/read-settings'
import { requireBoard } from './door/require-board'
import { requireMeasure } from './door/require-measure'
import { joinsOf, measureOfJoin } from './linkage/joins-of'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'
import { refuseOutOfScope } from './refuse-out-of-scope'
import { groupCells, type SeriesCells } from './series/group-cells'
import { paceSeries } from './series/pace-series'
import { prefer } from './series/prefer'
import { seriesMaker } from './series/series-maker'
import { splitOf } from './series/split-of'
import { withheldOf } from './withheld-of'

/**
 * All that the page of one measure shows: the series of the board (or of England and Wales), the same from other
 * sources and wider areas, its split, and what can be chosen.
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
  const pin = pinOf(contents.pinned, question.source)
  const own = areaOf('board', board.code)
  const wider = [
    englandAndWales,
    areas.find((area) => area.kind === 'region' && area.name.en === board.region)!,
  ]
  const lead = question.area === 'england-and-wales' ? englandAndWales : own
  const areaIds = [own, ...wider].map((area) => area.id)
  const held = await heldBreakdowns(asking, { pinned: contents.pinned, areaIds, measures: [measure.id] })
  const chosen = chooseSplit(measure, question, contents.pinned, held, lead.id)
  const cells = await readCells(asking, {
    pinned: contents.pinned,
    areaIds,
    measures: [measure.id, ...joinsOf(measure).map((join) => measureOfJoin[join])],
    breakdowns: chosen.read,
  })
  const groups = groupCells(cells)
  const ofMeasure = groups.filter((group) => group.measure === measure.id)
  refuseOutOfScope(asking.viewer, board, own, contents, ofMeasure, pin?.source.access)

  const settings = await readSettings(asking, board.id)
  const make = seriesMaker({
    asking,
    contents,
    groups,
    areas: [own, ...wider],
    annotations: await readAnnotations(asking, measure.id),
    settings,
    window: { from: question.from, to: question.to },
  })
  const wanted = ofMeasure
    .filter((g) => g.breakdown === chosen.breakdown && g.category === chosen.category)
    .map((group) => make(group))
    .sort(prefer)
  const main =
    wanted.find((s) => s.area.id === lead.id && (!pin || s.provenance.source.id === pin.source.id)) ?? null
  const besideMain =
    main === null || lead !== own
      ? null
      : (wanted.find((s) => s.area.id === englandAndWales.id && sameSource(s, main)) ?? null)
  const nation = besideMain && inPeriodsOf(main!, besideMain)
  const inMain = ofMeasure.filter(
    (g) => main && g.releaseId === main.provenance.releaseId && g.areaId === main.area.id,
  )
  const splitBy = main && chosen.splitBy(main.provenance.releaseId)
  const parts = inMain.filter((g) => g.breakdown === splitBy)
  const order = inOrder(
    splitBy ?? '',
    parts.map(({ category }) => category),
  )
  const categories = order.map((category) => make(parts.find((g) => g.category === category)!))
  const curves = main && (await mainCurves())
  return {
    board: boardHeader(board, asking.today),
    measure,
    edition: contents.edition,
    contacts: asking.viewer.scope?.includes(board.id) ? contactsOf(settings) : null,
    main,
    withheld: lead === own && pin?.source.kind !== 'published' ? await lacking() : null,
    nation,
    categories,
    split: main && splitBy ? splitOf(main, splitBy, inMain, categories, question.to) : null,
    curve: curves?.curve ?? null,
    curveBefore: curves?.before ?? null,
    cohort: curves?.cohort ?? null,
    pace:
      (main && curves?.pace && paceSeries(main, curves.pace, { from: question.from, to: question.to })) ??
      null,
    others: wanted.filter((series) => series !== main && series !== besideMain),
    choices: {
      sources: unique(wanted.map((series) => series.provenance.source)),
      ...chosen.choices(main?.provenance.releaseId ?? null),
      months: monthsOf(inMain),
    },
  }

  function lacking() {
    return withheldOf(asking, pin ? [pin] : contents.pinned, board, [measure])
  }

  /** The series of England and Wales by the board's periods, where those are longer: added up, both are alike. */
  function inPeriodsOf({ points }: MeasureSeries, nation: MeasureSeries): MeasureSeries {
    const least = points[0]?.period.granularity
    const group = ofMeasure.find(
      (g) =>
        g.areaId === nation.area.id &&
        g.releaseId === nation.provenance.releaseId &&
        g.breakdown === nation.breakdown &&
        g.category === nation.category,
    )
    return !least || !group || nation.points[0]?.period.granularity === least ? nation : make(group, least)
  }

  async function mainCurves() {
    const total = inMain.find((g) => g.breakdown === 'all')
    const from = contents.pinned.find(({ releaseId }) => releaseId === total?.releaseId)
    if (!total || from?.source.kind !== 'linked') return null
    const { breakdown, category } = chosen
    const of = { measure, pin: from, areaId: total.areaId, to: question.to }
    return curvesOf(asking, { ...of, breakdown, category })
  }
}

function pinOf(pinned: readonly PinnedSource[], id: string | undefined): PinnedSource | undefined {
  const pin = pinned.find(({ source }) => source.id === id)
  if (id !== undefined && !pin)
    throw badChoice(
      'source',
      id,
      pinned.map(({ source }) => source.id),
    )
  return pin
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
