import { refusedWords } from '@/lib/agreements/withheld-words'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { comparePage } from '@/lib/questions/compare-page'
import type { Compare } from '@/lib/questions/compare.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { readCompareQuestion } from '@/lib/questions/read-compare-question'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { recorded } from './recorded'

/**
 * The comparison of an address, to be taken away as a file or read by a program. Always recorded, as exportSeries does.
 *
 * @param format all but json are exports and need that permission for the board (any board's, for open figures)
 * @throws BadRequest for any filter that cannot be used; Forbidden; NotFound where the page would say that there are no
 *   figures
 */
export function exportComparison(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
  format: 'json' | 'csv' | 'svg' | 'png',
): Promise<{ readonly page: Compare; readonly main: MeasureSeries }> {
  const found = findBoard(board)
  const taken = format !== 'json'
  const { question, faults } = readCompareQuestion(board, { ...parameters, measure })
  const { board: _, measure: __, ...filters } = question
  return recorded(
    viewer,
    {
      action: taken ? 'export' : 'view',
      subject: `boards/${found?.slug ?? 'unknown'}/compare/${measure}`,
      boardId: found?.id ?? null,
      details: { ...filters, format },
    },
    async () => {
      if (taken && !may(viewer, 'figures.export')) throw new Forbidden(message('errors.forbiddenExport'))
      if (faults.length > 0) throw new BadRequest(faults)
      const page = await comparePage(viewer, question)
      const { main } = page
      if (!main && page.withheld) throw new Forbidden(refusedWords(page.board.name, page.withheld.missing))
      if (!main) throw new NotFound(message('errors.noFigures', { area: bothNames(page.board.name) }))
      if (taken && page.restricted && !may(viewer, 'figures.export', page.board.id))
        throw new Forbidden(message('errors.forbiddenExport'))
      return { page, main }
    },
    ({ page, main }) => ({
      edition: page.edition.id,
      source: main.provenance.source.id,
      rows: page.boards.length + page.bands.length,
    }),
  )
}
