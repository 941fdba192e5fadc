import type { Viewer } from '@/lib/access/viewer'
import { areas, englandAndWales } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { boards } from '@/lib/boards/boards'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measures } from '@/lib/measures/registry'
import { contactsOf } from '@/lib/settings/contacts'
import { badChoice } from './bad-choice'
import { boardChoice, boardHeader } from './board-header'
import { chooseSplit } from './choose-split'
import { bandsOf } from './compare/bands-of'
import { comparedAs } from '@/lib/measures/compared-as'
import { funnelOf } from './compare/funnel-of'
import { groupOf } from './compare/group-of'
import { compareInWords } from './compare/in-words'
import { monthsCompared } from './compare/months-compared'
import type { Compare, CompareQuestion, NamedBoard } from './compare.types'
import { ask, type Asking } from './door/ask'
import { editionContents } from './door/edition-contents'
import { heldBreakdowns } from './door/held-breakdowns'
import { heldMeasures } from './door/held-measures'
import { readAnnotations } from './door/read-annotations'
import { readCells } from './door/read-cells'
import { readSettings } from './door/read-settings'
import { requireBoard } from './door/require-board'
import { requireMeasure } from './door/require-measure'
import { joinsOf, measureOfJoin } from './linkage/joins-of'
import { otherBoardsIn } from './other-boards'
import { refuseOutOfScope } from './refuse-out-of-scope'
import { noCases } from './series/figure-of'
import { groupCells } from './series/group-cells'
import { prefer } from './series/prefer'
import { seriesMaker } from './series/series-maker'
import { isSnapshot } from './series/snapshot'
import { withheldOf } from './withheld-of'

/** Asked when nothing is: the first of these that the board has figures of. */
const usual = ['withdrawal-precharge', 'charge-rate', 'conviction-rate', 'charge-share']

/**
 * How do we compare, and does it matter? A board beside what is usual among boards, its comparison group, England and Wales
 * and its own history. Other boards are named where their figures are open, to who may read them by name, and where their
 * agreements say so; else they are the points of other-boards.ts and nothing more. There are no ranks.
 *
 * @throws NotFound for an unknown board or measure; BadRequest for a filter that the figures do not have; Forbidden for a
 *   board out of scope, unless `source` names an open source
 */
export async function comparePage(viewer: Viewer, question: CompareQuestion): Promise<Compare> {
  const board = requireBoard(question.board)
  const measure = question.measure === undefined ? null : requireMeasure(question.measure)
  const parameters = { ...question, board: board.id }
  return ask(viewer, { name: 'compare', parameters }, (asking) => answer(asking, board, measure, question))
}

async function answer(
  asking: Asking,
  board: Board,
  asked: MeasureDefinition | null,
  question: CompareQuestion,
): Promise<Compare> {
  const { viewer } = asking
  const contents = await editionContents(asking, question.edition)
  const { pinned } = contents
  const pin = pinned.find(({ source }) => source.id === question.source)
  if (question.source !== undefined && !pin)
    throw badChoice(
      'source',
      question.source,
      pinned.map(({ source }) => source.id),
    )
  const own = areas.find(({ kind, code }) => kind === 'board' && code === board.code)!
  const held = await heldMeasures(asking, pinned, own.id)
  const measure = asked ?? usualOf(held)
  const boardAreas = areas.filter(({ kind }) => kind === 'board')
  const all = [...boardAreas, englandAndWales]
  const chosen = chooseSplit(
    measure,
    { ...question, measure: measure.id },
    pinned,
    await heldBreakdowns(asking, { pinned, areaIds: [own.id], measures: [measure.id] }),
    own.id,
  )
  const joins = joinsOf(measure).map((join) => measureOfJoin[join])
  const groups = groupCells([
    ...(await readCells(asking, {
      pinned,
      areaIds: all.map(({ id }) => id),
      measures: [measure.id],
      breakdowns: chosen.breakdown === 'all' ? [] : [chosen.breakdown],
    })),
    ...(joins.length === 0 || joins.includes(measure.id as (typeof joins)[number])
      ? []
      : await readCells(asking, { pinned, areaIds: [own.id], measures: joins, breakdowns: [] })),
  ])
  const ofMeasure = groups.filter((group) => group.measure === measure.id)
  refuseOutOfScope(viewer, board, own, contents, ofMeasure, pin?.source.access)
  const settings = await readSettings(asking, board.id)
  const make = seriesMaker({
    ...{ asking, contents, groups, areas: all, settings },
    annotations: await readAnnotations(asking, measure.id),
    window: question.to === undefined ? {} : { to: question.to },
  })
  const wanted = ofMeasure.filter(
    (group) => group.breakdown === chosen.breakdown && group.category === chosen.category,
  )
  const ownSeries = wanted
    .filter(({ areaId, releaseId }) => areaId === own.id && (!pin || releaseId === pin.releaseId))
    .map((group) => make(group))
    .sort(prefer)
  const main = ownSeries[0] ?? null
  const sources = wanted.filter(({ areaId }) => areaId === own.id).map(({ releaseId }) => releaseId)
  const inMain = wanted.filter(({ releaseId }) => releaseId === main?.provenance.releaseId)
  const cellsOf = (areaId: number) => inMain.find((group) => group.areaId === areaId)?.cells ?? []
  const nationGroup = inMain.find(({ areaId }) => areaId === englandAndWales.id)
  const from = pinned.find(({ releaseId }) => releaseId === main?.provenance.releaseId)
  const totals =
    ofMeasure.find(
      (group) => group.releaseId === from?.releaseId && group.areaId === own.id && group.breakdown === 'all',
    )?.cells ?? []
  const months = main && from ? monthsCompared(main, from, totals, question.to) : null
  const restricted = from?.source.access === 'restricted'
  const byName = from !== undefined && (!restricted || viewer.seesBoardNames)
  const figureOf = (areaId: number) => months?.figure(cellsOf(areaId)) ?? noCases
  const shown = boardAreas.filter(
    ({ id }) => id === own.id || (cellsOf(id).length > 0 && (byName || viewer.scope?.includes(id))),
  )
  const points =
    from &&
    restricted &&
    !byName &&
    months?.latest &&
    chosen.breakdown === 'all' &&
    comparedAs(measure) &&
    !isSnapshot(measure)
      ? await otherBoardsIn(asking, from.releaseId, measure.id)
      : []
  const whole = figureOf(englandAndWales.id)
  const funnel =
    main && months
      ? funnelOf(
          measure,
          shown.map(({ id }) => ({ boardId: id, name: boardOf(id).name, figure: figureOf(id) })),
          points,
          whole,
          months.together([cellsOf(englandAndWales.id)]),
        )
      : null
  const standing = (id: number) =>
    funnel?.named.find(({ boardId }) => boardId === id)?.standing ?? 'not-judged'
  const lines: readonly NamedBoard[] = [
    ...shown.map(({ id }): NamedBoard => {
      const group = inMain.find(({ areaId }) => areaId === id)
      const figure = figureOf(id)
      return {
        ...{ board: boardChoice(boardOf(id)), figure, standing: standing(id) },
        cases: casesOf(figure),
        history: id === own.id ? main : group ? make(group, main?.points[0]?.period.granularity) : null,
      }
    }),
    ...(funnel?.named ?? [])
      .filter(({ boardId }) => !shown.some(({ id }) => id === boardId))
      .map(({ boardId, value, cases, standing: of }): NamedBoard => ({
        ...{ board: boardChoice(boardOf(boardId)), cases, standing: of, history: null },
        figure: { kind: 'value', value, numerator: null, denominator: null, interval: null, spread: null },
      })),
  ].sort((a, b) => a.board.name.en.localeCompare(b.board.name.en, 'en-GB'))
  const group = months && byName ? groupOf(measure, board.id, settings, months, cellsOf) : null
  const told = {
    ...{ board: board.name, measure, main, funnel, group, byName, whole },
    own: figureOf(own.id),
    standing: standing(own.id),
    bands: bandsOf(funnel?.unnamed ?? []),
    cases: casesOf(figureOf(own.id)),
    named: lines.filter(({ board: { id } }) => id !== board.id),
    unnamedAsked: restricted && !byName,
  }
  return {
    board: boardHeader(board, asking.today),
    ...{ measure, main, group, byName, funnel, whole, own: told.own, bands: told.bands },
    edition: contents.edition,
    contacts: viewer.scope?.includes(board.id) ? contactsOf(settings) : null,
    withheld: pin?.source.kind === 'published' ? null : await withheldOf(asking, pinned, board, [measure]),
    nation: nationGroup ? make(nationGroup, main?.points[0]?.period.granularity) : null,
    period: months?.words ?? null,
    boards: lines,
    like: group ? lines.filter(({ board: { id } }) => group.members.includes(id) && id !== board.id) : [],
    ...compareInWords(told),
    restricted: restricted === true,
    choices: {
      sources: [...new Set(sources)].map((id) => pinned.find(({ releaseId }) => releaseId === id)!.source),
      ...chosen.choices(main?.provenance.releaseId ?? null),
      months: monthsOf(totals.map(({ start }) => start.slice(0, 7))),
      measures: measures.filter((one) => one === measure || (held.has(one.id) && comparedAs(one))),
    },
  }
}

function usualOf(held: ReadonlySet<string>): MeasureDefinition {
  const comparable = measures.filter((one) => held.has(one.id) && comparedAs(one))
  return (
    usual.flatMap((id) => comparable.find((one) => one.id === id) ?? [])[0] ??
    comparable[0] ??
    requireMeasure('conviction-rate')
  )
}

const boardOf = (id: number) => boards.find((board) => board.id === id)!

function casesOf(figure: NamedBoard['figure']): number | null {
  return figure.kind === 'value' ? (figure.denominator ?? figure.spread?.cases ?? null) : null
}

function monthsOf(months: readonly string[]): Compare['choices']['months'] {
  const sorted = [...months].sort()
  return sorted.length === 0 ? null : { first: sorted[0]!, last: sorted.at(-1)! }
}
