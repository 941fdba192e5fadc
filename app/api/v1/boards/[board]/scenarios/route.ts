import { BadRequest } from '@/lib/access/errors'
import { viewScenarios } from '@/lib/audit/view-scenario'
import { findBoard } from '@/lib/boards/find-board'
import { scenariosJson } from '@/lib/exports/scenario-json'
import { jsonResponse } from '@/lib/http/json-response'
import { readFilters } from '@/lib/questions/read-filters'
import { apiHandler } from '@/lib/session/api-handler'

/** The saved scenarios of a board that the viewer may read, for programs. */
export const GET = apiHandler<{ board: string }>(async ({ viewer, locale, path, query }) => {
  const { faults } = readFilters([], query)
  if (faults.length > 0) throw new BadRequest(faults)
  const scenarios = await viewScenarios(viewer, path.board)
  return jsonResponse(scenariosJson(locale, findBoard(path.board)!, scenarios))
})
