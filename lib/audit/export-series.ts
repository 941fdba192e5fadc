import { BadRequest, Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { measureSeries, type SeriesAnswer } from '@/lib/questions/measure-series'
import { readMeasureQuestion, type QueryParameters } from '@/lib/questions/read-measure-question'
import { message } from '@/lib/text/message'
import { recorded } from './recorded'

/**
 * The series of an address, to be taken away as a file or read by a program. Always recorded: what, with which
 * filters, of which edition, how many rows.
 *
 * @param format all but json are exports and need that permission for the board (any board's, for open figures)
 * @throws BadRequest for any filter that cannot be used; Forbidden; NotFound
 */
export function exportSeries(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
  format: 'json' | 'csv' | 'svg' | 'png',
): Promise<SeriesAnswer> {
  const found = findBoard(board)
  const taken = format !== 'json'
  const { question, faults } = readMeasureQuestion(board, measure, parameters)
  const { board: _, measure: __, ...filters } = question
  const subject = `boards/${found?.slug ?? 'unknown'}/measures/${measure}`
  return recorded(
    viewer,
    {
      action: taken ? 'export' : 'view',
      subject,
      boardId: found?.id ?? null,
      details: { ...filters, format },
    },
    async () => {
      if (taken && !may(viewer, 'figures.export')) throw new Forbidden(message('errors.forbiddenExport'))
      if (faults.length > 0) throw new BadRequest(faults)
      const answer = await measureSeries(viewer, question)
      const restricted = answer.series.some(({ provenance }) => provenance.source.access === 'restricted')
      if (taken && restricted && !may(viewer, 'figures.export', answer.page.board.id))
        throw new Forbidden(message('errors.forbiddenExport'))
      return answer
    },
    ({ page, series }) => ({
      edition: page.edition.id,
      source: series[0].provenance.source.id,
      rows: series.reduce((rows, { points }) => rows + points.length, 0),
    }),
  )
}
