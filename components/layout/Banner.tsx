import { SignOut } from '@/components/forms/SignOut'
import { PhaseBanner } from '@/components/govuk/PhaseBanner'
import { Header } from '@/components/moj/Header'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { DemonstrationStrip } from './DemonstrationStrip'
import { LanguageLink } from './LanguageLink'

/** The top of every page: service, account, language, the demonstration strip and the phase. */
export function Banner({
  locale,
  path,
  account,
  demonstration,
}: {
  readonly locale: Locale
  /** Address of this page, to come back to after a change of language. */
  readonly path: string
  /** Who is signed in, and the token of the sign-out form. */
  readonly account: { readonly label: string; readonly csrfToken: string } | null
  readonly demonstration: boolean
}) {
  return (
    <header>
      <Header
        service={say(locale, 'layout.service')}
        href="/"
        accountLabel={say(locale, 'layout.account')}
        items={[
          ...(account
            ? [
                {
                  key: 'find',
                  content: (
                    <a className="header__link" href="/find">
                      {say(locale, 'find.title')}
                    </a>
                  ),
                },
                {
                  key: 'label',
                  content: (
                    <a className="header__link" href="/account">
                      {account.label}
                    </a>
                  ),
                },
              ]
            : []),
          { key: 'language', content: <LanguageLink locale={locale} path={path} /> },
          ...(account
            ? [{ key: 'out', content: <SignOut locale={locale} csrfToken={account.csrfToken} /> }]
            : []),
        ]}
      />
      {demonstration && <DemonstrationStrip locale={locale} />}
      <PhaseBanner phase={say(locale, 'layout.phase')}>
        {say(locale, 'layout.phaseWords')}{' '}
        <a href="/help#feedback" className="link">
          {say(locale, 'layout.feedback')}
        </a>
      </PhaseBanner>
    </header>
  )
}
