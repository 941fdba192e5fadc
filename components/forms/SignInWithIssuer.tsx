import { Button } from '@/components/govuk/Button'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The way to the issuer that people have their work accounts with. */
export function SignInWithIssuer({
  locale,
  csrfToken,
  callbackUrl,
  name,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly callbackUrl: string
  /** What people call the issuer; null where nobody said. */
  readonly name: string | null
}) {
  return (
    <form method="post" action="/api/auth/signin/oidc" className="sign-in__how" id="issuer">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Button>{say(locale, 'entry.with', { name: name ?? say(locale, 'entry.workAccount') })}</Button>
    </form>
  )
}
