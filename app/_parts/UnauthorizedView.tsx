import { Failure } from '@/components/layout/Failure'
import { say } from '@/lib/text/say'
import { pageAddress } from '../_request/page-address'
import { pageLocale } from '../_request/page-locale'

/** 401: the session ended between two requests. */
export async function UnauthorizedView() {
  const locale = await pageLocale()
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.unauthorizedTitle')}
      paragraphs={[say(locale, 'errors.notSignedIn')]}
      next={{
        href: `/sign-in?callbackUrl=${encodeURIComponent(await pageAddress())}`,
        words: say(locale, 'pages.signInAgain'),
      }}
    />
  )
}
