import { exportForecast } from '@/lib/audit/export-forecast'
import { forecastCsv } from '@/lib/exports/forecast-csv'
import { forecastJson } from '@/lib/exports/forecast-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

type Path = { board: string; flow: string }

/** What is coming of one flow of one board, for programs or as a file. */
export const GET = apiHandler<Path>(async ({ viewer, locale, path, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  if (format === 'csv') takeExport(viewer.personId)
  const { page, flow } = await exportForecast(viewer, path.board, path.flow, query, format)
  return format === 'csv'
    ? csvResponse(forecastCsv(locale, flow), `${page.board.slug}-${flow.series.measure.id}-forecast`)
    : jsonResponse(forecastJson(locale, page, flow))
})
