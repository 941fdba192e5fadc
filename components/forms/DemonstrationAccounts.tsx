import { Button } from '@/components/govuk/Button'
import type { Role } from '@/lib/access/roles'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

export type AccountToTry = {
  readonly key: string
  readonly role: Role
  /** Language that the service opens in for this account. */
  readonly language: Locale
  /** Role and board. */
  readonly words: string
}

const may: Record<Role, MessageKey> = {
  member: 'pages.memberMay',
  analyst: 'pages.analystMay',
  manager: 'pages.managerMay',
  reviewer: 'pages.reviewerMay',
  steward: 'pages.stewardMay',
  administrator: 'pages.administratorMay',
}

/** Accounts without a password, one per role: each is a form of its own, so that no script is needed. */
export function DemonstrationAccounts({
  locale,
  csrfToken,
  callbackUrl,
  accounts,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly callbackUrl: string
  readonly accounts: readonly AccountToTry[]
}) {
  return (
    <section className="sign-in__accounts" id="accounts" aria-labelledby="accounts-title">
      <h2 className="section__title" id="accounts-title">
        {say(locale, 'pages.accountsTitle')}
      </h2>
      <p className="section__lead">{say(locale, 'pages.accountsLead')}</p>
      <ul className="accounts">
        {accounts.map(({ key, role, language, words }) => (
          <li key={key}>
            <form className="account" method="post" action="/api/auth/callback/demonstration">
              <div>
                <p>
                  <strong>{words}</strong>
                </p>
                <p className="account__may">
                  {say(locale, may[role])}
                  {language === 'cy' && ` ${say(locale, 'pages.accountWelsh')}`}
                </p>
              </div>
              <input type="hidden" name="csrfToken" value={csrfToken} />
              <input type="hidden" name="account" value={key} />
              <input type="hidden" name="callbackUrl" value={landing(language, callbackUrl)} />
              <Button secondary label={say(locale, 'pages.accountSignIn', { account: words })}>
                {say(locale, 'layout.signIn')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where an account lands; a Welsh one by way of the change of language. */
function landing(language: Locale, callbackUrl: string): string {
  return language === 'cy' ? `/language?to=cy&back=${encodeURIComponent(callbackUrl)}` : callbackUrl
}
