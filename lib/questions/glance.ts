import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { areas } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { measures } from '@/lib/measures/registry'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { contactsOf } from '@/lib/settings/contacts'
import { boardHeader } from './board-header'
import { ask, type Asking } from './door/ask'
import { editionContents } from './door/edition-contents'
import { readAnnotations } from './door/read-annotations'
import { readCells } from './door/read-cells'
import { readSettings } from './door/read-settings'
import { requireBoard } from './door/require-board'
import { yearAgoOf } from './in-words/figure-message'
import { rowAnswer } from './in-words/row-answer'
import { sentencesFor } from './in-words/sentences-for'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { verdictOf } from './in-words/verdict-of'
import { worthAsking } from './in-words/worth-asking'
import { measureOfJoin } from './linkage/joins-of'
import type { Glance, GlanceQuestion, GlanceRow } from './glance.types'
import { cutSeries } from './series/cut-series'
import { groupCells } from './series/group-cells'
import { prefer } from './series/prefer'
import { seriesMaker } from './series/series-maker'
import { withheldOf } from './withheld-of'
import type { WithheldRow } from '@/lib/agreements/withheld.types'

/** Periods that a sparkline shows. */
const shown = 36

/**
 * A board's measures at a glance, or those of one theme, with the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for an unknown edition
 */
export async function glance(viewer: Viewer, question: GlanceQuestion): Promise<Glance> {
  const board = requireBoard(question.board)
  if (!viewer.scope?.includes(board.id))
    throw new Forbidden(message('errors.forbiddenBoard', { board: bothNames(board.name) }))
  const parameters = { ...question, board: board.id }
  return ask(viewer, { name: 'glance', parameters }, (asking) => answer(asking, board, question))
}

async function answer(asking: Asking, board: Board, { theme, edition }: GlanceQuestion): Promise<Glance> {
  const contents = await editionContents(asking, edition)
  const area = areas.find(({ kind, boardId }) => kind === 'board' && boardId === board.id)!
  const wanted = measures.filter(
    (measure) =>
      (theme === undefined && measure.theme !== 'data') ||
      measure.theme === theme ||
      // How much comes in belongs to the question whether a board copes with demand.
      (theme === 'demand' && measure.theme === 'volumes'),
  )
  const cells = await readCells(asking, {
    pinned: contents.pinned,
    areaIds: [area.id],
    measures: [...new Set([...wanted.map(({ id }) => id), ...Object.values(measureOfJoin)])],
    breakdowns: [],
  })
  const groups = groupCells(cells)
  const annotations = await readAnnotations(asking, null)
  const settings = await readSettings(asking, board.id)
  const make = seriesMaker({ asking, contents, groups, areas: [area], annotations, settings })
  const rows = wanted.flatMap((measure): GlanceRow[] => {
    const [series] = groups
      .filter((group) => group.measure === measure.id)
      .map((group) => make(group))
      .sort(prefer)
    if (!series) return []
    const yearAgo = yearAgoOf(series)
    const last = cutSeries(series, series.points.length - shown)
    return [{ theme: measure.theme, series: last, answer: rowAnswer(last, yearAgo), yearAgo }]
  })
  const withheld = await withheldOf(asking, contents.pinned, board, wanted)
  const withheldRows: WithheldRow[] = []
  for (const measure of wanted) {
    if (rows.some(({ series }) => series.measure === measure)) continue
    const own = await withheldOf(asking, contents.pinned, board, [measure])
    if (own) withheldRows.push({ theme: measure.theme, measure, missing: own.missing })
  }
  const standing = standingOf(rows)
  return {
    board: boardHeader(board, asking.today),
    edition: contents.edition,
    verdict: verdictOf(standing),
    sentences: sentencesFor(standing),
    sure: sureOf(standing, rows),
    rows,
    withheld,
    withheldRows,
    worthAsking: worthAsking(standing),
    contacts: contactsOf(settings),
    demonstration: rows.some(({ series }) => series.provenance.source.demonstration),
  }
}
