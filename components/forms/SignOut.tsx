import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Sign-out is a POST with a token, so that no link of another site can do it. */
export function SignOut({ locale, csrfToken }: { readonly locale: Locale; readonly csrfToken: string }) {
  return (
    <form method="post" action="/api/auth/signout">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value="/sign-in?out=here" />
      <button type="submit" className="header__button">
        {say(locale, 'layout.signOut')}
      </button>
    </form>
  )
}
