import type { NextRequest } from 'next/server'
import { BadToken, NotSignedIn, TooManyRequests } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { parametersOf } from '@/lib/http/parameters-of'
import { problemResponse } from '@/lib/http/problem'
import { RateLimit } from '@/lib/http/rate-limit'
import { requestLocale } from '@/lib/http/request-locale'
import type { Locale } from '@/lib/text/locale'
import { cookieNames } from './cookie-names'
import { sessionSettings } from './settings'
import { viewerOfSession } from './viewer-of-session'
import { viewerOfToken } from './viewer-of-token'

/** What a route of the API is given: who asks, in which language, for what. */
export type ApiRequest<Path> = {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly path: Path
  readonly query: Readonly<Record<string, string | string[]>>
}

/** Per person: more than a page or a script in good faith needs. */
const limit = new RateLimit({ times: 300, seconds: 60 })

/**
 * A GET of the API for people who are signed in, and for programs with a token of theirs; every error becomes a problem
 * document. This is the one place where a token is looked at: pages and forms know sessions only.
 */
export function apiHandler<Path = unknown>(answer: (asked: ApiRequest<Path>) => Promise<Response>) {
  return async (request: NextRequest, { params }: { params: Promise<Path> }): Promise<Response> => {
    const locale = requestLocale(request)
    try {
      const viewer = await viewerOfRequest(request)
      return await answer({
        viewer,
        locale: requestLocale(request, viewer.language),
        path: await params,
        query: parametersOf(request.nextUrl.searchParams),
      })
    } catch (error) {
      const response = problemResponse(error, locale)
      // RFC 6750, 3.
      if (error instanceof BadToken) response.headers.set('www-authenticate', 'Bearer error="invalid_token"')
      return response
    }
  }
}

/** A request that says by which token it comes goes by that alone, whatever cookies it has. */
async function viewerOfRequest(request: NextRequest): Promise<Viewer> {
  const header = request.headers.get('authorization')
  if (header !== null) return viewerOfToken(header, request.nextUrl.pathname)
  const { session } = cookieNames(sessionSettings().secure)
  const viewer = await viewerOfSession(request.cookies.get(session)?.value)
  if (!viewer) throw new NotSignedIn()
  const wait = limit.take(viewer.personId)
  if (wait > 0) throw new TooManyRequests(wait)
  return viewer
}
