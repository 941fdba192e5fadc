import type { ReactNode } from 'react'
import { Button } from '@/components/govuk/Button'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

type Of = {
  readonly locale: Locale
  readonly csrfToken: string
  readonly board: string
  readonly id: string
  /** The version that is looked at. */
  readonly seen: number
}

/** Shares a scenario with the board, or makes it its maker's alone again. */
export const ShareScenario = ({ shared, ...of }: Of & { readonly shared: boolean }) => (
  <ActForm {...of} act={shared ? 'unshare' : 'share'}>
    <Button secondary>{say(of.locale, shared ? 'scenarios.unshare' : 'scenarios.share')}</Button>
  </ActForm>
)

/** Takes a scenario back, in two steps. */
export const WithdrawScenario = (of: Of) => (
  <details className="fold">
    <summary>{say(of.locale, 'scenarios.withdraw')}</summary>
    <ActForm {...of} act="withdraw">
      <p>{say(of.locale, 'scenarios.withdrawLead')}</p>
      <Button warning>{say(of.locale, 'scenarios.withdraw')}</Button>
    </ActForm>
  </details>
)

function ActForm({
  csrfToken,
  board,
  id,
  seen,
  act,
  children,
}: Of & { readonly act: 'share' | 'unshare' | 'withdraw'; readonly children: ReactNode }) {
  return (
    <form method="post" action={`${scenariosPath(board)}/act`} className="form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="number" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {children}
    </form>
  )
}
