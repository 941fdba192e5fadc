import { openapi } from '@/lib/exports/openapi'
import { jsonResponse } from '@/lib/http/json-response'
import { version } from '@/package.json'

export const dynamic = 'force-dynamic'

/** What the API can be asked, for programs. */
export function GET(): Response {
  return jsonResponse(openapi(version))
}
