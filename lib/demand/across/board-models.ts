import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { withheldWords } from '@/lib/agreements/withheld-words'
import { areas, englandAndWales } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { boards } from '@/lib/boards/boards'
import { boardChoice } from '@/lib/questions/board-header'
import { ask, type Asking } from '@/lib/questions/door/ask'
import { editionContents, type EditionContents } from '@/lib/questions/door/edition-contents'
import { readCells } from '@/lib/questions/door/read-cells'
import { measureOfJoin } from '@/lib/questions/linkage/joins-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { groupCells, type SeriesCells } from '@/lib/questions/series/group-cells'
import { prefer } from '@/lib/questions/series/prefer'
import { seriesMaker } from '@/lib/questions/series/series-maker'
import { withheldOf } from '@/lib/questions/withheld-of'
import { message, type Message } from '@/lib/text/message'
import { monthNumber } from '@/lib/time/calendar'
import { calibrate } from '../calibrate/calibrate'
import { enoughFigures, lastMonthOf } from '../calibrate/enough-figures'
import type { DemandBaseline } from '../model/baseline.types'
import { monthAfter } from '../month-after'
import { measuresOfModel } from '../page/what-if'
import type { BoardModel, BoardModels, LeftOut } from './across.types'
import { mostBehind } from './limits'

/** Months before the end of a release that are read: how far months lie apart is of two years, levels are of one. */
const twoYears = 24 + 3 + mostBehind
const oneYear = 12 + 3 + mostBehind
/**
 * What the model reads by category, and how far back, so that no more is read of 42 boards than it needs. Of the measures
 * that are not named here it reads totals.
 */
const byCategory: readonly Part[] = [
  { measures: ['crown-receipts'], breakdowns: ['offence-group', 'receipt-type'], months: twoYears },
  { measures: ['crown-open'], breakdowns: ['offence-group'], months: twoYears },
  { measures: ['sitting-days', 'court-hours'], breakdowns: ['court'], months: twoYears },
  { measures: ['hours-per-case'], breakdowns: ['offence-group'], months: oneYear },
  { measures: ['sent-to-completion'], breakdowns: ['remand'], months: oneYear },
  { measures: ['charges'], breakdowns: ['charging-route'], months: oneYear },
  { measures: ['magistrates-receipts'], breakdowns: ['counted-in'], months: oneYear },
]
type Part = {
  readonly measures: readonly string[]
  readonly breakdowns: readonly string[]
  readonly months: number
}
const historyMonths = 24

/**
 * The models of all boards that the viewer may see, each made as on the board's own page of what-if. Kept by the one data
 * door as any answer: a changed scenario reads nothing again.
 *
 * @throws Forbidden for whoever may not read all boards by name; BadRequest for an unknown edition
 */
export async function boardModels(
  viewer: Viewer,
  question: { readonly edition?: number },
): Promise<BoardModels> {
  const { scope } = viewer
  if (!scope || !may(viewer, 'figures.compare-by-name'))
    throw new Forbidden(message('errors.forbiddenAcross'))
  const seen = boards.filter(({ id }) => scope.includes(id))
  return ask(
    viewer,
    { name: 'board-models', parameters: { ...question } },
    (asking) => read(asking, seen, question.edition),
    modelsOf,
  )
}

/** What is read of a board: the cells of the release that its figures lead with, and their last month. */
type BoardCells = {
  readonly board: Board
  readonly cells: readonly SeriesCells[]
  readonly last: string | null
  readonly withheld: Message | null
}

type Read = Pick<BoardModels, 'edition' | 'series' | 'restricted'> & {
  readonly boards: readonly BoardCells[]
}

async function read(asking: Asking, seen: readonly Board[], edition: number | undefined): Promise<Read> {
  const contents = await editionContents(asking, edition)
  const areaOf = (board: Board) =>
    areas.find(({ kind, boardId }) => kind === 'board' && boardId === board.id)!
  const areasRead = [...seen.map(areaOf), englandAndWales]
  const groups = groupCells(
    await cellsOf(
      asking,
      contents,
      areasRead.map(({ id }) => id),
    ),
  )
  const make = seriesMaker({ asking, contents, groups, areas: areasRead, annotations: [], settings: [] })
  const leading = (areaId: number): MeasureSeries | undefined =>
    groups
      .filter((one) => one.areaId === areaId && one.measure === 'crown-open' && one.breakdown === 'all')
      .map((group) => make(group))
      .sort(prefer)[0]
  const found: BoardCells[] = []
  const used = new Map<number, MeasureSeries>()
  for (const board of seen) {
    const { id } = areaOf(board)
    const series = leading(id)
    const held = await withheldOf(asking, contents.pinned, board, measuresOfModel)
    const withheld = held && !held.shownToCheck ? withheldWords(board.name, held) : null
    if (!series || series.latest === null) {
      found.push({ board, cells: [], last: null, withheld })
      continue
    }
    const { releaseId } = series.provenance
    used.set(releaseId, used.get(releaseId) ?? series)
    const cells = groups.filter((group) => group.areaId === id && group.releaseId === releaseId)
    found.push({ board, cells, last: lastMonthOf(cells), withheld })
  }
  const nation = leading(englandAndWales.id)
  const [first] = used.values()
  return {
    edition: contents.edition,
    boards: found,
    series: nation && used.has(nation.provenance.releaseId) ? nation : (first ?? null),
    restricted: [...used.values()].some(({ provenance }) => provenance.source.access === 'restricted'),
  }
}

/** The cells of some areas that models are made of, and the totals that say how well records are linked. */
async function cellsOf(asking: Asking, { pinned }: EditionContents, areaIds: readonly number[]) {
  const named = new Set(byCategory.flatMap(({ measures }) => measures))
  const totals = [...measuresOfModel.map(({ id }) => id), ...Object.values(measureOfJoin)].filter(
    (id) => !named.has(id),
  )
  const parts: readonly Part[] = [
    ...byCategory,
    { measures: [...new Set(totals)], breakdowns: [], months: twoYears },
  ]
  // Each release back from its own end: others may end years earlier or later.
  const ends = [...new Set(pinned.map(({ periodTo }) => periodTo.slice(0, 7)))]
  const cells = []
  for (const end of ends)
    for (const { months, ...part } of parts) {
      const from = `${monthAfter(end, 1 - months)}-01`
      const own = pinned.filter(({ periodTo }) => periodTo.startsWith(end))
      cells.push(await readCells(asking, { pinned: own, areaIds, from, ...part }))
    }
  return cells.flat()
}

/** Makes the models, with a pause between two of them for whatever else is asked of this process. */
async function modelsOf({ edition, boards: found, series, restricted }: Read): Promise<BoardModels> {
  const [models, leftOut]: [Omit<BoardModel, 'behind'>[], LeftOut[]] = [[], []]
  for (const { board, cells, last, withheld } of found) {
    await new Promise((resolve) => setImmediate(resolve))
    const figures = last === null ? null : enoughFigures(cells, last)
    if (figures)
      models.push({
        board: boardChoice(board),
        baseline: calibrate(figures).baseline,
        history: figures.crown.open.slice(-historyMonths),
      })
    else leftOut.push({ board: boardChoice(board), why: withheld ?? message('demandAcross.tooFew') })
  }
  // Boards are laid beside each other month by month: those whose figures end much earlier, or later, cannot be.
  const from = firstMonthOf(models.map(({ baseline }) => baseline.from))
  const behindOf = (own: string) =>
    from === null ? NaN : monthNumber(`${from}-01`) - monthNumber(`${own}-01`)
  const isBeside = ({ baseline }: { readonly baseline: DemandBaseline }) =>
    behindOf(baseline.from) >= 0 && behindOf(baseline.from) <= mostBehind
  const beside = models
    .filter(isBeside)
    .map((model): BoardModel => ({ ...model, behind: behindOf(model.baseline.from) }))
  const others = models
    .filter((model) => !isBeside(model))
    .map(({ board }) => ({ board, why: message('demandAcross.otherMonths') }))
  return {
    ...{ edition, restricted, from },
    models: beside.sort(byName),
    leftOut: [...leftOut, ...others].sort(byName),
    series: beside.length > 0 ? series : null,
  }
}

const byName = (a: { readonly board: BoardModel['board'] }, b: { readonly board: BoardModel['board'] }) =>
  a.board.name.en.localeCompare(b.board.name.en, 'en-GB')

/** The first month of all boards: that beside which most boards can be laid, the latest of several; null of none. */
function firstMonthOf(own: readonly string[]): string | null {
  const beside = (from: string) =>
    own.filter((one) => one <= from && one >= monthAfter(from, -mostBehind)).length
  return [...new Set(own)].sort((a, b) => beside(b) - beside(a) || (a < b ? 1 : -1))[0] ?? null
}
