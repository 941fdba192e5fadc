import { DataTable } from '@/components/figures/DataTable'
import { TextPage } from '@/components/layout/TextPage'
import { cookieNames } from '@/lib/session/cookie-names'
import { sessionSettings } from '@/lib/session/settings'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'

export default async function CookiesPage() {
  const locale = await pageLocale()
  const { secure } = sessionSettings()
  const { session, csrf } = cookieNames(secure)
  const callback = `${secure ? '__Secure-' : ''}next-auth.callback-url`
  const cookies = [
    { name: session, purpose: 'legal.cookieSession', ends: 'legal.cookieSessionEnds' },
    { name: csrf, purpose: 'legal.cookieCsrf', ends: 'legal.cookieCsrfEnds' },
    { name: callback, purpose: 'legal.cookieCallback', ends: 'legal.cookieCallbackEnds' },
    { name: 'language', purpose: 'legal.cookieLanguage', ends: 'legal.cookieLanguageEnds' },
  ] as const
  const name = say(locale, 'legal.cookiesTitle')
  return (
    <TextPage
      locale={locale}
      title="legal.cookiesTitle"
      lead="legal.cookiesLead"
      parts={[{ paragraphs: ['legal.cookiesNone'] }]}
    >
      <DataTable
        caption={name}
        hideCaption
        scrollName={say(locale, 'figure.scrollName', { name })}
        columns={[
          { name: say(locale, 'legal.cookieName') },
          { name: say(locale, 'legal.cookiePurpose') },
          { name: say(locale, 'legal.cookieEnds') },
        ]}
        rows={cookies.map((cookie) => ({
          key: cookie.name,
          head: cookie.name,
          cells: [say(locale, cookie.purpose), say(locale, cookie.ends)],
        }))}
      />
    </TextPage>
  )
}
