import { exportComparison } from '@/lib/audit/export-comparison'
import { comparisonCsv } from '@/lib/exports/comparison-csv'
import { comparisonJson } from '@/lib/exports/comparison-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

type Path = { board: string; measure: string }

/** One measure of one board beside others, for programs or as a file. */
export const GET = apiHandler<Path>(async ({ viewer, locale, path, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  if (format === 'csv') takeExport(viewer.personId)
  const { page, main } = await exportComparison(viewer, path.board, path.measure, query, format)
  return format === 'csv'
    ? csvResponse(comparisonCsv(locale, page, main), `${page.board.slug}-${page.measure.id}-comparison`)
    : jsonResponse(comparisonJson(locale, page))
})
