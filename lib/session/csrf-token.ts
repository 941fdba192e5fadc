import 'server-only'
import { cookies } from 'next/headers'
import { cookieNames } from './cookie-names'
import { csrfTokenOf } from './csrf'
import { sessionSettings } from './settings'

/**
 * The value for the hidden field `csrfToken` of sign-in and sign-out forms. proxy.ts sees to it that every page's
 * request has the cookie.
 */
export async function csrfToken(): Promise<string> {
  const { secure, secret } = sessionSettings()
  return csrfTokenOf((await cookies()).get(cookieNames(secure).csrf)?.value, secret) ?? ''
}
