import { cookieNames } from './cookie-names'
import { sessionSettings } from './settings'

/** Takes the session's cookie out of the browser. */
export const clearSession = (response: Response): Response =>
  clearCookie(response, cookieNames(sessionSettings().secure).session)

/** Takes a cookie of next-auth out of the browser. */
export function clearCookie(response: Response, name: string): Response {
  const secure = sessionSettings().secure ? '; Secure' : ''
  response.headers.append('set-cookie', `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`)
  return response
}
