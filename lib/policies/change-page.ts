import { NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { areas, englandAndWales } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { measureById } from '@/lib/measures/registry'
import { measureMessage } from '@/lib/measures/measure-message'
import { boardReader } from '@/lib/questions/board-reader'
import type { Asking } from '@/lib/questions/door/ask'
import { askOfBoard } from '@/lib/questions/door/ask-of-board'
import { editionContents, type EditionContents } from '@/lib/questions/door/edition-contents'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message } from '@/lib/text/message'
import { areaSeries } from './area-series'
import type { ChangeContent, RegisteredChange } from './change.types'
import type { AreaEvaluation, ChangePage } from './changes-page.types'
import { compareWithBoards, type BoardComparison, type BoardSeries } from './compare-with-boards'
import { describeEvaluation } from './describe-evaluation'
import { evaluateSeries, type OtherChange } from './evaluate-series'
import { readChanges, stands } from './read-changes'
import { startedSeries } from './started-series'

export type ChangeQuestion = {
  readonly board: string
  /** Number of the change as in the address. */
  readonly change: string
  readonly edition?: number | undefined
}

/**
 * Did this change work? The figures since it beside what their earlier course suggested, beside other boards where the
 * viewer may name them.
 *
 * @throws NotFound for an unknown board or a change that is not in its register; Forbidden for a board out of scope;
 *   BadRequest for an unknown edition
 */
export async function changePage(viewer: Viewer, question: ChangeQuestion): Promise<ChangePage> {
  // Whatever an address holds, it is a small number or not there.
  if (!/^[1-9]\d{0,8}$/.test(question.change)) throw new NotFound(message('changes.notThere'))
  return askOfBoard(viewer, 'change', question, answer)
}

async function answer(asking: Asking, board: Board, question: ChangeQuestion): Promise<ChangePage> {
  const register = (await readChanges(asking, board.id)).filter(stands)
  const change = register.find(({ id }) => String(id) === question.change)
  if (!change) throw new NotFound(message('changes.notThere'))
  const contents = await editionContents(asking, question.edition)
  const [{ content }] = change.versions
  const definition = measureById(content.measure)
  const measures = definition ? [definition] : []
  const reader = await boardReader(asking, board, contents, { measures, breakdowns: [] })
  const series = reader.leading(content.measure)
  const own =
    series && series.latest !== null
      ? await evaluated(asking, contents, series, content, othersOf(register, change))
      : null
  const compared = own ? await comparisonOf(asking, contents, register, change, own) : null
  return {
    figures: reader.figures,
    change,
    measureName: definition ? measureMessage(definition, 'name') : message('changes.measureGone'),
    own,
    nation: change.boardId === null ? await nationOf(asking, contents, register, change) : null,
    ...(compared ?? { comparison: null, notCompared: null }),
  }
}

/** Other changes of the register by which the same figures may have moved. */
function othersOf(
  register: readonly RegisteredChange[],
  { id, versions }: RegisteredChange,
): readonly OtherChange[] {
  const [{ content }] = versions
  return register.flatMap(({ id: other, versions: [{ content: its }] }) =>
    other !== id && its.measure === content.measure ? [{ name: its.name, from: its.from }] : [],
  )
}

/** By period of beginning where the measure has such figures and they give an answer. */
async function evaluated(
  asking: Asking,
  contents: EditionContents,
  series: MeasureSeries,
  content: ChangeContent,
  others: readonly OtherChange[],
): Promise<AreaEvaluation> {
  const answerOf = (own: MeasureSeries, started: boolean): AreaEvaluation => {
    const evaluation = evaluateSeries(own, content, others)
    return {
      series: own,
      evaluation,
      started,
      sentences: describeEvaluation(evaluation, own.measure, content),
    }
  }
  const started = await startedSeries(asking, contents, series)
  const first = started && answerOf(started, true)
  return first?.evaluation.kind === 'answered' ? first : answerOf(series, false)
}

async function nationOf(
  asking: Asking,
  contents: EditionContents,
  register: readonly RegisteredChange[],
  change: RegisteredChange,
): Promise<AreaEvaluation | null> {
  const [{ content }] = change.versions
  const found = await areaSeries(asking, contents, content.measure, [englandAndWales])
  const series = found.get(englandAndWales.id)
  if (!series || series.latest === null) return null
  const national = register.filter(({ boardId }) => boardId === null)
  return evaluated(asking, contents, series, content, othersOf(national, change))
}

/**
 * A mix of boards tells by its weights, and a mean of others by its sum, what single boards have: so restricted figures
 * are compared for those alone who read every board by name (docs/adr/0034-changes.md).
 */
async function comparisonOf(
  asking: Asking,
  contents: EditionContents,
  register: readonly RegisteredChange[],
  change: RegisteredChange,
  { series, evaluation, started }: AreaEvaluation,
): Promise<Pick<ChangePage, 'comparison' | 'notCompared'>> {
  const none = (why: 'national' | 'unnamed') =>
    ({ comparison: null, notCompared: message(`changes.notCompared.${why}`) }) as const
  if (change.boardId === null) return none('national')
  const open = series.provenance.source.access === 'open'
  const { viewer } = asking
  const boardAreas = areas.filter(({ kind }) => kind === 'board')
  const all = viewer.seesBoardNames && boardAreas.every(({ boardId }) => viewer.scope?.includes(boardId!))
  if (!open && !all) return none('unnamed')
  const own = series.area.id
  const others = boardAreas.filter(({ id }) => id !== own)
  const found = await areaSeries(asking, contents, series.measure.id, others, series)
  // A board with a recording break of its own among these periods is no yardstick.
  const steady = [...found].filter(([, { breaks }]) => breaks.length === series.breaks.length)
  const boards: BoardSeries[] = []
  for (const [areaId, other] of steady) {
    const like = started ? await startedSeries(asking, contents, other) : other
    if (like) boards.push({ areaId, points: like.points })
  }
  const comparison: BoardComparison = compareWithBoards(own, evaluation, boards)
  return { comparison, notCompared: null }
}
