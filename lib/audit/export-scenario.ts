import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { noResultMessage } from '@/lib/demand/scenarios/no-result-message'
import { isScenarioId } from '@/lib/demand/scenarios/saved-scenarios'
import { scenarioPage, type ScenarioQuestion } from '@/lib/demand/scenarios/scenario-page'
import type { ScenarioPage } from '@/lib/demand/scenarios/scenario-page.types'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { message } from '@/lib/text/message'
import { recorded } from './recorded'

/**
 * A saved scenario as its page has it, to be taken away as a file or read by a program. Always recorded, as exportForecast
 * does.
 *
 * @param format csv is an export and needs that permission for the board
 * @throws BadRequest for any filter; Forbidden; NotFound for a scenario that is not there for the viewer, and for a file of
 *   results that are not shown
 */
export function exportScenario(
  viewer: Viewer,
  question: ScenarioQuestion,
  parameters: QueryParameters,
  format: 'json' | 'csv',
): Promise<ScenarioPage> {
  const found = findBoard(question.board)
  const which = isScenarioId(question.scenario) ? question.scenario : 'unknown'
  return recorded(
    viewer,
    {
      action: format === 'csv' ? 'export' : 'view',
      subject: `boards/${found?.slug ?? 'unknown'}/demand/scenarios/${which}`,
      boardId: found?.id ?? null,
      details: { format },
    },
    async () => {
      if (format === 'csv' && !may(viewer, 'figures.export', found?.id))
        throw new Forbidden(message('errors.forbiddenExport'))
      const { faults } = readFilters([], parameters)
      if (faults.length > 0) throw new BadRequest(faults)
      const page = await scenarioPage(viewer, question)
      if (format === 'csv' && page.result.kind === 'none')
        throw new NotFound(noResultMessage(page.result.why, page.saved.versions[0].content.edition))
      return page
    },
    ({ saved, result }) => ({
      edition: saved.versions[0].content.edition,
      version: saved.versions[0].number,
      rows: result.kind === 'answered' ? result.comparison.months : 0,
    }),
  )
}
