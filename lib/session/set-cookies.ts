import type { MessageKey } from '@/lib/text/message'
import { cookieNames } from './cookie-names'
import { newTokenCookie } from './new-token-cookie'

export type SetCookie = { readonly name: string; readonly purpose: MessageKey; readonly ends: MessageKey }

/**
 * Every cookie that the service sets, for the page on cookies; a test compares them with the code and with next-auth.
 *
 * @param secure the service is reached by https
 * @param issuer people sign in with an issuer: three more guard the way to it and back (PKCE, state, nonce)
 */
export function setCookies(secure: boolean, issuer: boolean): readonly SetCookie[] {
  const { session, csrf } = cookieNames(secure)
  const prefix = `${secure ? '__Secure-' : ''}next-auth`
  const checks = issuer ? ['pkce.code_verifier', 'state', 'nonce'] : []
  return [
    { name: session, purpose: 'legal.cookie.session', ends: 'legal.cookieEnds.session' },
    { name: csrf, purpose: 'legal.cookie.csrf', ends: 'legal.cookieEnds.browser' },
    { name: `${prefix}.callback-url`, purpose: 'legal.cookie.callback', ends: 'legal.cookieEnds.browser' },
    ...checks.map(
      (check) =>
        ({
          name: `${prefix}.${check}`,
          purpose: 'legal.cookie.check',
          ends: 'legal.cookieEnds.check',
        }) as const,
    ),
    ...['agreement', 'invitation', 'setting', 'change', 'scenario'].map(
      (name) => ({ name, purpose: 'legal.cookie.typed', ends: 'legal.cookieEnds.typed' }) as const,
    ),
    { name: newTokenCookie, purpose: 'legal.cookie.token', ends: 'legal.cookieEnds.typed' },
    { name: 'language', purpose: 'legal.cookie.language', ends: 'legal.cookieEnds.language' },
  ]
}
