import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { demandPage } from '@/lib/questions/demand-page'
import { forecastFlows } from '@/lib/questions/demand/flows'
import type { Demand, FlowForecast } from '@/lib/questions/demand.types'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { recorded } from './recorded'

/**
 * The forecast of a flow as the page of demand has it, to be taken away as a file or read by a program. Always recorded, as
 * exportSeries does.
 *
 * @param flow id of its measure
 * @param format csv is an export and needs that permission for the board
 * @throws BadRequest for any filter that cannot be used; Forbidden; NotFound where the page has no such flow
 */
export function exportForecast(
  viewer: Viewer,
  board: string,
  flow: string,
  parameters: QueryParameters,
  format: 'json' | 'csv',
): Promise<{ readonly page: Demand; readonly flow: FlowForecast }> {
  const found = findBoard(board)
  const { filters, faults } = readFilters(['crime', 'to', 'edition'], parameters)
  return recorded(
    viewer,
    {
      action: format === 'csv' ? 'export' : 'view',
      subject: `boards/${found?.slug ?? 'unknown'}/forecast/${flow}`,
      boardId: found?.id ?? null,
      details: { ...filters, format },
    },
    async () => {
      if (format === 'csv' && !may(viewer, 'figures.export', found?.id))
        throw new Forbidden(message('errors.forbiddenExport'))
      if (faults.length > 0) throw new BadRequest(faults)
      if (!forecastFlows.includes(flow)) throw new NotFound(message('errors.noForecast'))
      const page = await demandPage(viewer, { board, ...filters, flow }).catch(withoutFlow)
      if (!page.flow) throw new NotFound(message('errors.noFigures', { area: bothNames(page.board.name) }))
      return { page, flow: page.flow }
    },
    ({ page, flow: { series, forecast } }) => ({
      edition: page.edition.id,
      source: series.provenance.source.id,
      rows: series.points.length + (forecast?.ahead.length ?? 0),
    }),
  )
}

/** Here the flow is part of the path: where the page would say that it cannot be chosen, there is nothing. */
function withoutFlow(error: unknown): never {
  if (error instanceof BadRequest && error.faults.some(({ parameter }) => parameter === 'flow'))
    throw new NotFound(message('errors.noForecast'))
  throw error
}
