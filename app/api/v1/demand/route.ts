import { exportDemandAcross } from '@/lib/audit/view-demand-across'
import { acrossCsv } from '@/lib/exports/across-csv'
import { acrossJson } from '@/lib/exports/across-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

/** Where demand will exceed capacity, for programs or as a file. */
export const GET = apiHandler(async ({ viewer, locale, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  if (format === 'csv') takeExport(viewer.personId)
  const { page, total } = await exportDemandAcross(viewer, query, format)
  return format === 'csv'
    ? csvResponse(acrossCsv(locale, page, total), 'demand-across-boards')
    : jsonResponse(acrossJson(locale, page, total))
})
