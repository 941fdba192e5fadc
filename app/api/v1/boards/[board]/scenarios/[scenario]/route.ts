import { exportScenario } from '@/lib/audit/export-scenario'
import { boardById } from '@/lib/boards/find-board'
import { scenarioCsv } from '@/lib/exports/scenario-csv'
import { scenarioJson } from '@/lib/exports/scenario-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

type Path = { board: string; scenario: string }

/** One saved scenario and what comes of it, for programs or as a file. */
export const GET = apiHandler<Path>(async ({ viewer, locale, path, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  if (format === 'csv') takeExport(viewer.personId)
  const page = await exportScenario(viewer, path, query, format)
  const board = boardById(page.saved.boardId)!
  return format === 'csv' && page.result.kind === 'answered'
    ? csvResponse(scenarioCsv(locale, board, page, page.result), `${board.slug}-scenario-${page.saved.id}`)
    : jsonResponse(scenarioJson(locale, board, page))
})
