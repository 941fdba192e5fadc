import type { ServiceError } from '@/lib/access/errors'
import { LengthRequired, MethodNotAllowed, TooLarge } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { findRoute } from './find-route'
import { methodsOf } from './methods-of'
import { routeAccess } from './route-access'

/** A form of this service is some few kilobytes of text. */
export const mostFormBytes = 64 * 1024

/**
 * Why a request is refused before anybody looks at who sent it: a method that the route does not have, or a body that is
 * larger than a form of this service can be, or does not say how large it is. Null where it may go on.
 *
 * Next would hold a body in memory, cut off what is beyond a limit of its own and hand on the rest.
 */
export function refusalOfRequest(request: {
  readonly method: string
  readonly pathname: string
  readonly headers: Pick<Headers, 'get'>
}): ServiceError | null {
  const route = findRoute(request.pathname)
  if (route) {
    const allowed = methodsOf(routeAccess[route]!)
    if (!allowed.includes(request.method)) return new MethodNotAllowed(allowed)
  }
  const length = request.headers.get('content-length')
  if (length === null) {
    const sent = request.method === 'POST' && request.headers.get('transfer-encoding') !== null
    return sent ? new LengthRequired() : null
  }
  // A number of bytes and nothing else (RFC 9110, 8.6).
  if (!/^\d{1,15}$/.test(length) || Number(length) > mostFormBytes)
    return new TooLarge(message('errors.tooLargeForm', { most: mostFormBytes / 1024 }))
  return null
}
