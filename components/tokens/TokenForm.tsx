import type { ReactNode } from 'react'

/** A form that makes a token or ends one: with the token of the page and what is not asked for. */
export function TokenForm({
  csrfToken,
  act,
  token,
  back,
  className,
  children,
}: {
  readonly csrfToken: string
  readonly act: 'make' | 'revoke'
  readonly token?: string
  /** The page that it comes back to. */
  readonly back: 'own' | 'managed'
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <form method="post" action="/account/tokens/act" className={className} noValidate>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="back" value={back} />
      {token && <input type="hidden" name="token" value={token} />}
      {children}
    </form>
  )
}
