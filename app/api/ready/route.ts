import { jsonResponse } from '@/lib/http/json-response'
import { readiness } from '@/lib/questions/readiness'

export const dynamic = 'force-dynamic'

/** Ready: the database answers and there is an edition to show. */
export async function GET(): Promise<Response> {
  const { database, edition } = await readiness()
  const ready = database && edition
  return jsonResponse({ status: ready ? 'ready' : 'not ready', database, edition }, ready ? 200 : 503)
}
