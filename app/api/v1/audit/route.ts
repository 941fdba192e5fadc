import { exportTrail } from '@/lib/audit/export-trail'
import { trailCsv } from '@/lib/audit/trail-csv'
import { trailJson } from '@/lib/audit/trail-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

/** The audit as a file or for a program; it is not open to tokens, which are for figures. */
export const GET = apiHandler(async ({ viewer, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  takeExport(viewer.personId)
  const found = await exportTrail(viewer, query, format)
  return format === 'csv' ? csvResponse(trailCsv(found.events), 'audit') : jsonResponse(trailJson(found))
})
