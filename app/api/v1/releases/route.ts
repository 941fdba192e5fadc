import { useApi } from '@/lib/audit/use-api'
import { releasesJson } from '@/lib/exports/releases-json'
import { jsonResponse } from '@/lib/http/json-response'
import { releases } from '@/lib/questions/releases'
import { apiHandler } from '@/lib/session/api-handler'

/** The ledger of releases and editions. */
export const GET = apiHandler(async ({ viewer }) =>
  jsonResponse(releasesJson(await useApi(viewer, 'releases', () => releases(viewer)))),
)
