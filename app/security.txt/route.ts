import { securityTxt } from '@/lib/http/security-txt'
import { sessionSettings } from '@/lib/session/settings'

export const dynamic = 'force-dynamic'

/** Where to report a weakness (RFC 9116). */
export function GET(): Response {
  return new Response(securityTxt(sessionSettings().url.origin, new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
