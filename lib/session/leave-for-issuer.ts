import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/**
 * A page that goes on to the issuer by itself. A redirect after a form would do, were it not that `form-action` of the
 * content security policy holds for every address of the way, and an issuer may pass people on to any other.
 *
 * @param redirect next-auth's own answer, with the cookies of the check; its location is the issuer's address
 */
export function leaveForIssuer(redirect: Response, locale: Locale): Response {
  const address = escaped(redirect.headers.get('location') ?? '/sign-in')
  const title = escaped(say(locale, 'entry.leaving'))
  const headers = new Headers(redirect.headers)
  headers.delete('location')
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'no-store')
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0;url=${address}">
<title>${title}</title>
<link rel="stylesheet" href="/app.css">
</head>
<body>
<main class="page content">
<h1 class="content__title">${title}</h1>
<p class="content__lead"><a class="link" href="${address}">${escaped(say(locale, 'entry.leavingLink'))}</a></p>
</main>
</body>
</html>
`
  return new Response(html, { status: 200, headers })
}
