import type { NextRequest } from 'next/server'
import { BadRequest, Forbidden, NotSignedIn } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { cookieNames } from './cookie-names'
import { csrfTokenOf } from './csrf'
import { sessionSettings } from './settings'
import { viewerOfSession } from './viewer-of-session'

/** Who posts a form. @throws NotSignedIn */
export async function viewerOfPost(request: NextRequest): Promise<Viewer> {
  const { session } = cookieNames(sessionSettings().secure)
  const viewer = await viewerOfSession(request.cookies.get(session)?.value)
  if (!viewer) throw new NotSignedIn()
  return viewer
}

/**
 * Whether a form came from a page of this service: its token is that of the cookie, and the browser does not say that
 * another site sent it.
 *
 * @param token field csrfToken of the form
 * @throws Forbidden where it did not
 */
export function requireOwnForm(request: NextRequest, token: unknown): void {
  const { secret, secure, url } = sessionSettings()
  const expected = csrfTokenOf(request.cookies.get(cookieNames(secure).csrf)?.value, secret)
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const elsewhere =
    (site !== null && site !== 'same-origin') ||
    (origin !== null && origin !== 'null' && origin !== url.origin)
  if (!expected || token !== expected || elsewhere) throw new Forbidden(message('deliveries.badForm'))
}

/**
 * The fields of a form.
 *
 * @throws BadRequest for a body that is no form, or half of one
 */
export async function readForm(request: NextRequest): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // The parser throws a TypeError for whatever it cannot read.
    throw new BadRequest([{ parameter: 'form', words: message('deliveries.badForm') }])
  }
}
