import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { formCookieSeconds, setFormCookie } from './form-cookie'
import { sessionSettings } from './settings'

/** The name of the cookie that brings a new token to the page that shows it. */
export const newTokenCookie = 'new-token'
/** The only page that it is sent to. */
export const newTokenPath = '/account/tokens'

const kept = z.object({ token: z.uuid(), text: z.string(), sub: z.uuid() })

/**
 * Puts a new token into a cookie, encrypted with the service's own secret: a form cannot answer with a page, and the
 * address of one is written down. The page shows it if the database says that it has not been shown.
 */
export async function keepNewToken(
  response: Response,
  personId: string,
  made: { readonly id: string; readonly text: string },
): Promise<void> {
  const { secret } = sessionSettings()
  const value = await encode({
    token: { sub: personId, token: made.id, text: made.text },
    secret,
    salt: newTokenCookie,
    maxAge: formCookieSeconds,
  })
  setFormCookie(response, newTokenCookie, value, newTokenPath)
}

/** The new token of a cookie; null where it is not ours, is over, or was made by somebody else. */
export async function readNewToken(
  cookie: string | undefined,
  personId: string,
): Promise<{ readonly id: string; readonly text: string } | null> {
  if (!cookie) return null
  const { secret } = sessionSettings()
  const read = kept.safeParse(await decode({ token: cookie, secret, salt: newTokenCookie }).catch(() => null))
  if (!read.success || read.data.sub !== personId) return null
  return { id: read.data.token, text: read.data.text }
}
