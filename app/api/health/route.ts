import { jsonResponse } from '@/lib/http/json-response'

export const dynamic = 'force-dynamic'

/** Alive: this process answers. */
export function GET(): Response {
  return jsonResponse({ status: 'alive' })
}
