import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { TooManyRequests } from '@/lib/access/errors'
import { problemResponse } from '@/lib/http/problem'
import { RateLimit } from '@/lib/http/rate-limit'
import { requestLocale } from '@/lib/http/request-locale'
import { isPublicPath } from '@/lib/http/route-access'
import { refusalOfRequest } from '@/lib/http/refuse-request'
import { contentSecurityPolicy, securityHeaders } from '@/lib/http/security-headers'
import { withCookie } from '@/lib/http/with-cookie'
import { cookieNames, cookieOptions } from '@/lib/session/cookie-names'
import { csrfTokenOf, makeCsrfCookie } from '@/lib/session/csrf'
import { readSession, renewSession } from '@/lib/session/session-token'
import { sessionSettings } from '@/lib/session/settings'

// In front of every page and route: headers, the way to sign-in, the life of a session. Who may see what is decided by
// the page's question, with the person looked up in the database; a session that only looks valid here gets nothing.

// An upload goes past: Next would keep the first megabytes of its body in memory here and cut off the rest. Its route
// looks at session, token and origin itself, and answers with a redirect or a problem document only.
export const config = { matcher: ['/((?!_next/static/|data/deliveries/upload$).*)'] }

/** A session in use is renewed no more often than this. */
const renewAfterSeconds = 60

/** Tries to sign in, per address and, since an address can be made up where no proxy sets it, in all. */
const signInLimit = new RateLimit({ times: 100, seconds: 60 })
const signInsInAll = new RateLimit({ times: 1000, seconds: 60 })

/** Pages and answers of one person: more than anybody clicks, and less than a copy of everything needs. */
const personLimit = new RateLimit({ times: 600, seconds: 60 })

/** Those that somebody makes, and those that an issuer sends back, which write to the audit. */
const signInPost = /^\/api\/auth\/(callback|signin)\//
const signInReturn = /^\/api\/auth\/callback\//
const staticFile = /^\/assets\/|^\/(\.well-known\/)?[^/]+\.(css|js|ico|svg|png|txt|webmanifest)$/

export async function proxy(request: NextRequest): Promise<Response> {
  const settings = sessionSettings()
  const policy = (nonce: string) => contentSecurityPolicy(nonce, settings.secure)
  const nonce = randomBytes(16).toString('base64')
  const response = await answer(request, settings, nonce, policy(nonce))
  response.headers.set('content-security-policy', policy(nonce))
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

async function answer(
  request: NextRequest,
  { secret, secure }: ReturnType<typeof sessionSettings>,
  nonce: string,
  policy: string,
): Promise<Response> {
  const { pathname, search } = request.nextUrl
  const refusal = refusalOfRequest({ method: request.method, pathname, headers: request.headers })
  if (refusal) return problemResponse(refusal, requestLocale(request))
  if (staticFile.test(pathname)) return NextResponse.next()
  if (request.method === 'POST' ? signInPost.test(pathname) : signInReturn.test(pathname)) {
    const address = request.headers.get('x-forwarded-for') ?? 'unknown'
    const wait = Math.max(signInLimit.take(address), signInsInAll.take('all'))
    if (wait > 0) return problemResponse(new TooManyRequests(wait), requestLocale(request))
  }

  const names = cookieNames(secure)
  const cookie = request.cookies.get(names.session)?.value
  const session = await readSession(cookie, secret)
  if (!session && !isPublicPath(pathname)) {
    const to = new URL('/sign-in', request.nextUrl)
    if (pathname !== '/') to.searchParams.set('callbackUrl', `${pathname}${search}`)
    if (cookie) to.searchParams.set('ended', 'yes')
    return NextResponse.redirect(to, 303)
  }

  const wait = session ? personLimit.take(session.personId) : 0
  if (wait > 0) return problemResponse(new TooManyRequests(wait), requestLocale(request))

  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-address', `${pathname}${search}`)
  const isApi = pathname.startsWith('/api/')
  const csrf = request.cookies.get(names.csrf)?.value
  const newCsrf = isApi || csrfTokenOf(csrf, secret) ? null : makeCsrfCookie(secret)
  if (newCsrf) headers.set('cookie', withCookie(headers.get('cookie'), names.csrf, newCsrf))

  const response = NextResponse.next({ request: { headers } })
  if (newCsrf) response.cookies.set(names.csrf, newCsrf, cookieOptions(secure))
  const idle = session ? Date.now() / 1000 - session.issuedAt : 0
  if (session && idle >= renewAfterSeconds && !pathname.startsWith('/api/auth/')) {
    const { token, maxAge } = await renewSession(session, secret)
    response.cookies.set(names.session, token, { ...cookieOptions(secure), maxAge })
  }
  return response
}
