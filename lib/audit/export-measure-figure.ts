import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import { measurePageOfAddress } from '@/lib/questions/measure-page-of-address'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import type { Taken } from './export-question'
import { recorded } from './recorded'

/**
 * The answer of a measure's page, to take one of its figures away. Always recorded, as exportQuestion does.
 *
 * @throws BadRequest for any filter that cannot be used; Forbidden; NotFound
 */
export function exportMeasureFigure(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
  taken: Taken,
): Promise<{
  readonly page: MeasurePage
  readonly main: MeasureSeries
  readonly question: MeasureQuestion
}> {
  const found = findBoard(board)
  return recorded(
    viewer,
    {
      action: 'export',
      subject: `boards/${found?.slug ?? 'unknown'}/measures/${measure}`,
      boardId: found?.id ?? null,
      details: taken,
    },
    async () => {
      if (!may(viewer, 'figures.export', found?.id)) throw new Forbidden(message('errors.forbiddenExport'))
      const { page, question, faults } = await measurePageOfAddress(viewer, board, measure, parameters)
      if (faults.length > 0) throw new BadRequest(faults)
      const { main } = page
      if (!main) throw new NotFound(message('errors.noFigures', { area: bothNames(page.board.name) }))
      return { page, main, question }
    },
    ({ page, main }) => ({ edition: page.edition.id, source: main.provenance.source.id }),
  )
}
