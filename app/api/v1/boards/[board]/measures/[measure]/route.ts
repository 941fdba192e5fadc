import { exportSeries } from '@/lib/audit/export-series'
import { seriesCsv } from '@/lib/exports/series-csv'
import { seriesJson } from '@/lib/exports/series-json'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { jsonResponse } from '@/lib/http/json-response'
import { badChoice } from '@/lib/questions/bad-choice'
import { apiHandler } from '@/lib/session/api-handler'

type Path = { board: string; measure: string }

/** One measure of one board over time, for programs or as a file. */
export const GET = apiHandler<Path>(async ({ viewer, locale, path, query }) => {
  const format = query.format ?? 'json'
  if (format !== 'json' && format !== 'csv') throw badChoice('format', String(format), ['json', 'csv'])
  if (format === 'csv') takeExport(viewer.personId)
  const answer = await exportSeries(viewer, path.board, path.measure, query, format)
  return format === 'csv'
    ? csvResponse(
        seriesCsv(locale, answer.series, answer.page.split, answer.page.pace),
        `${answer.page.board.slug}-${answer.page.measure.id}`,
      )
    : jsonResponse(seriesJson(locale, answer))
})
