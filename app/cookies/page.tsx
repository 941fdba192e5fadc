import { DocumentPage } from '@/components/documents/DocumentPage'
import { DataTable } from '@/components/figures/DataTable'
import { setCookies } from '@/lib/session/set-cookies'
import { sessionSettings } from '@/lib/session/settings'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'

export default async function CookiesPage() {
  const locale = await pageLocale()
  const { secure, issuer } = sessionSettings()
  const name = say(locale, 'legal.cookieTable')
  return (
    <DocumentPage locale={locale} id="cookies">
      <DataTable
        caption={name}
        scrollName={say(locale, 'figure.scrollName', { name })}
        columns={[
          { name: say(locale, 'legal.cookieName') },
          { name: say(locale, 'legal.cookiePurpose') },
          { name: say(locale, 'legal.cookieEnds') },
        ]}
        rows={setCookies(secure, Boolean(issuer)).map((cookie) => ({
          key: cookie.name,
          head: cookie.name,
          cells: [say(locale, cookie.purpose), say(locale, cookie.ends)],
        }))}
      />
    </DocumentPage>
  )
}
