import { sessionSettings } from './settings'

/** Seconds that a cookie lives which brings something from a form to the page that it leads to. */
export const formCookieSeconds = 300

/** Puts something from a form into a cookie that is sent to the pages below one address, and nowhere else. */
export function setFormCookie(response: Response, name: string, value: string, path: string): void {
  const secure = sessionSettings().secure ? '; Secure' : ''
  response.headers.append(
    'set-cookie',
    `${name}=${value}; Path=${path}; Max-Age=${formCookieSeconds}; HttpOnly; SameSite=Strict${secure}`,
  )
}
