import { cookieNames } from './cookie-names'
import { sessionSettings } from './settings'

/** Takes the session's cookie out of the browser. */
export function clearSession(response: Response): Response {
  const { secure } = sessionSettings()
  response.headers.append(
    'set-cookie',
    `${cookieNames(secure).session}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
  )
  return response
}
