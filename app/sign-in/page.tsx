import { redirect } from 'next/navigation'
import { DemonstrationAccounts } from '@/components/forms/DemonstrationAccounts'
import { SignInWithIssuer } from '@/components/forms/SignInWithIssuer'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { Main } from '@/components/layout/Main'
import { Motif } from '@/components/layout/Motif'
import { PageTitle } from '@/components/layout/PageTitle'
import { csrfToken } from '@/lib/session/csrf-token'
import { viewerOrNull } from '@/lib/session/current-viewer'
import { demonstrationChoices } from '@/lib/session/demonstration-choices'
import { entryFault } from '@/lib/session/entry-faults'
import { issuerChoice } from '@/lib/session/issuer-choice'
import { safeReturnPath } from '@/lib/session/safe-return-path'
import { say } from '@/lib/text/say'
import { roleWords } from '../_request/account-words'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

type Query = {
  readonly callbackUrl?: string | string[]
  readonly ended?: string
  readonly error?: string | string[]
  readonly out?: string
}

/** Sign-in: with a work account, or in a demonstration with an account of a role. */
export default asPage(async function SignInPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const query = await searchParams
  const wanted = typeof query.callbackUrl === 'string' ? pathOf(query.callbackUrl) : '/'
  if (await viewerOrNull()) redirect(wanted)
  const [locale, choices, token] = await Promise.all([pageLocale(), demonstrationChoices(), csrfToken()])
  const issuer = issuerChoice()
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const fault = query.error !== undefined
  const known = issuer && typeof query.error === 'string' ? entryFault(query.error) : null
  return (
    <Main>
      <PageTitle locale={locale} title={t('pages.signInTitle')} fault={fault} />
      <Motif locale={locale} />
      {fault && (
        <ErrorSummary
          title={t(issuer ? 'entry.faultTitle' : 'pages.filterFault')}
          faults={[
            issuer
              ? { key: 'issuer', words: t(known ?? 'entry.broken'), href: null }
              : { key: 'account', words: t('pages.signInFailed'), href: '#accounts' },
          ]}
        />
      )}
      <div className="sign-in">
        <div>
          <h1 className="content__title">{t('pages.signInTitle')}</h1>
          {query.ended && <p className="sign-in__lead">{t('pages.signInEnded')}</p>}
          {query.out && (
            <p className="sign-in__lead" role="status">
              {t(query.out === 'everywhere' ? 'entry.signedOutEverywhere' : 'entry.signedOut')}
            </p>
          )}
          <p className="sign-in__lead">{t('pages.signInLead')}</p>
          {issuer ? (
            <>
              <p className="sign-in__how">{t('entry.how')}</p>
              <SignInWithIssuer locale={locale} csrfToken={token} callbackUrl={wanted} name={issuer.name} />
            </>
          ) : (
            <p className="sign-in__how">
              {t('pages.signInHow')} {t(choices.length > 0 ? 'pages.signInNotSet' : 'pages.signInClosed')}
            </p>
          )}
          <p className="sign-in__notice">
            {t('pages.signInUse')}{' '}
            <a href="/help#sign-in" className="link">
              {t('pages.signInHelp')}
            </a>
          </p>
        </div>
        {choices.length > 0 && (
          <DemonstrationAccounts
            locale={locale}
            csrfToken={token}
            callbackUrl={wanted}
            accounts={choices.map(({ key, role, board, language }) => ({
              key,
              role,
              language,
              words: roleWords(locale, role, board?.name ?? null),
            }))}
          />
        )}
      </div>
    </Main>
  )
})

/** next-auth hands back whole addresses; only their path is of use. */
function pathOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  return safeReturnPath(url ? `${url.pathname}${url.search}` : address)
}
