import { useApi } from '@/lib/audit/use-api'
import { measureJson } from '@/lib/exports/measure-json'
import { jsonResponse } from '@/lib/http/json-response'
import { dictionary } from '@/lib/questions/dictionary'
import { apiHandler } from '@/lib/session/api-handler'

/** The data dictionary. */
export const GET = apiHandler(async ({ viewer }) =>
  jsonResponse({
    measures: (await useApi(viewer, 'measures', () => dictionary(viewer))).map(({ measure }) =>
      measureJson(measure),
    ),
  }),
)
