import nextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { NotFound } from '@/lib/access/errors'
import { record } from '@/lib/audit/record'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { authOptions } from './auth-options'
import { authRequestFault } from './auth-request-fault'
import { clearCookie } from './clear-session'
import { cookieNames } from './cookie-names'
import { leaveForIssuer } from './leave-for-issuer'
import { sessionSettings } from './settings'

/** All of next-auth that this service uses. Its session and log endpoints are not for anybody. */
const used = {
  GET: new Set(['csrf', 'signin', 'signout', 'error', 'callback']),
  POST: new Set(['signin', 'signout', 'callback']),
}

export type AuthContext = { readonly params: Promise<{ readonly nextauth: string[] }> }

/** A request to next-auth. What goes wrong on the way to or from the issuer is told on our sign-in page, and recorded. */
export async function handleAuth(
  method: 'GET' | 'POST',
  request: NextRequest,
  context: AuthContext,
): Promise<Response> {
  const path = (await context.params).nextauth
  const [action = '', provider] = path
  if (!used[method].has(action)) return problemResponse(new NotFound(), requestLocale(request))
  const { callback } = cookieNames(sessionSettings().secure)
  const odd = authRequestFault(method, path, request, callback)
  // Kept, a cookie that is none would stand in the way of every further try.
  if (odd) return clearCookie(problemResponse(odd, requestLocale(request)), callback)
  const response = (await nextAuth(request as never, context as never, authOptions())) as Response
  const { origin } = sessionSettings().url
  const location = response.headers.get('location')
  if (!location) return response
  const target = new URL(location, origin)
  if (target.origin !== origin)
    return method === 'POST' && action === 'signin'
      ? leaveForIssuer(response, requestLocale(request))
      : response
  const fault = provider === 'oidc' ? faultOf(action, target, request) : null
  if (fault) {
    await record({
      ...{ personId: null, action: 'sign-in', subject: 'oidc', boardId: null, outcome: 'refused' },
      details: { reason: fault },
    })
    response.headers.set('location', `/sign-in?error=${fault}`)
    return response
  }
  // Within the service the address is left out, so that whoever came as 127.0.0.1 is not sent to localhost.
  response.headers.set(
    'location',
    location.startsWith(`${origin}/`) ? location.slice(origin.length) : location,
  )
  return response
}

/** What next-auth found wrong, where it did; our own refusals are recorded by then. */
function faultOf(action: string, target: URL, request: NextRequest): string | null {
  if (request.nextUrl.searchParams.get('error') === 'access_denied') return 'access_denied'
  if (target.pathname === '/api/auth/error') return target.searchParams.get('error') ?? 'Callback'
  // Where the person could not be looked up, it goes back to the start without a word.
  return action === 'callback' && target.pathname === '/api/auth/signin' ? 'Callback' : null
}
