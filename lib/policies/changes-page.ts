import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measureById } from '@/lib/measures/registry'
import { measureMessage } from '@/lib/measures/measure-message'
import { valueMessage } from '@/lib/measures/value-message'
import { boardReader } from '@/lib/questions/board-reader'
import type { Asking } from '@/lib/questions/door/ask'
import { askOfBoard } from '@/lib/questions/door/ask-of-board'
import { editionContents } from '@/lib/questions/door/edition-contents'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { RegisteredChange } from './change.types'
import type { ChangeRow, ChangesPage, ReviewedBreak } from './changes-page.types'
import { evaluableMeasures } from './evaluable-measures'
import { readChanges, stands } from './read-changes'
import { explains, reviewBreaks, type FoundBreak } from './review-breaks'

export type ChangesQuestion = { readonly board: string; readonly edition?: number | undefined }

/**
 * Did our changes work? The register of a board's changes and those of the country, and lasting shifts of its measures
 * that the register does not explain. No result of a change is in it.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for an unknown edition
 */
export function changesPage(viewer: Viewer, question: ChangesQuestion): Promise<ChangesPage> {
  return askOfBoard(viewer, 'changes', question, read, review)
}

type Read = {
  readonly figures: ChangesPage['figures']
  readonly changes: readonly RegisteredChange[]
  readonly looked: readonly MeasureSeries[]
}

async function read(asking: Asking, board: Board, { edition }: ChangesQuestion): Promise<Read> {
  const contents = await editionContents(asking, edition)
  const reader = await boardReader(asking, board, contents, { measures: evaluableMeasures, breakdowns: [] })
  const changes = (await readChanges(asking, board.id)).filter(stands)
  const looked = evaluableMeasures.flatMap(({ id }) => {
    const series = reader.leading(id)
    return series && series.latest !== null && !series.provenance.historic ? [series] : []
  })
  return { figures: reader.figures, changes, looked }
}

function review({ figures, changes, looked }: Read): ChangesPage {
  const reviewed = looked.flatMap((series) => {
    const found = reviewBreaks(series)
    return found ? [reviewedBreak(series, found, changes)] : []
  })
  const unexplained = reviewed.filter(({ registered }) => registered.length === 0).length
  return {
    figures,
    changes: changes.map(rowOf),
    reviewed: reviewed.sort((a, b) => (a.found.at.start < b.found.at.start ? 1 : -1)),
    looked: looked.length,
    verdict: message('changes.verdict', {
      own: changes.filter(({ boardId }) => boardId !== null).length,
      national: changes.filter(({ boardId }) => boardId === null).length,
      unexplained,
    }),
  }
}

function rowOf(change: RegisteredChange): ChangeRow {
  const { measure, direction } = change.versions[0].content
  const definition = measureById(measure)
  const measureName = definition ? measureMessage(definition, 'name') : message('changes.measureGone')
  return {
    ...change,
    measureName,
    expects: message(`changes.expects.${direction}`, { measure: measureName }),
  }
}

function reviewedBreak(
  series: MeasureSeries,
  found: FoundBreak,
  changes: readonly RegisteredChange[],
): ReviewedBreak {
  const registered = changes.flatMap(({ id, versions: [{ content }] }) =>
    explains(found, content.from) ? [{ id, name: content.name }] : [],
  )
  return { series, found, registered, words: breakWords(series, found, registered.length > 0) }
}

function breakWords(
  { measure }: MeasureSeries,
  { at, from, to, before, after }: FoundBreak,
  isRegistered: boolean,
): readonly Message[] {
  return [
    message(isRegistered ? 'changes.breakRegistered' : 'changes.breakUnregistered', {
      at: periodMessage(at),
    }),
    message('changes.breakLevels', {
      before: valueMessage(measure, before),
      after: valueMessage(measure, after),
      from: periodMessage(from),
      to: periodMessage(to),
    }),
  ]
}
