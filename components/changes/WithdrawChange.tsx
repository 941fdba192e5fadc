import { Button } from '@/components/govuk/Button'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Takes an entry out of the register. */
export function WithdrawChange({
  locale,
  csrfToken,
  board,
  number,
  seen,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly board: string
  readonly number: number
  readonly seen: number
}) {
  return (
    <details className="fold">
      <summary>{say(locale, 'changes.withdraw')}</summary>
      <form method="post" action={`/boards/${board}/changes/act`} className="form">
        <p>{say(locale, 'changes.withdrawLead')}</p>
        <input type="hidden" name="csrfToken" value={csrfToken} />
        <input type="hidden" name="act" value="withdraw" />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="seen" value={seen} />
        <Button warning>{say(locale, 'changes.withdraw')}</Button>
      </form>
    </details>
  )
}
