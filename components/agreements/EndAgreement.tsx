import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { mostLetters } from '@/lib/agreements/read-agreement-form'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Ends an agreement now, with the reason. */
export function EndAgreement({
  locale,
  csrfToken,
  number,
  fault,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly number: number
  /** No reason was given. */
  readonly fault: boolean
}) {
  const most = { most: mostLetters.why }
  return (
    <form method="post" action="/admin/agreements/act" className="agreement-form" noValidate>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value="end" />
      <input type="hidden" name="number" value={number} />
      <Field
        id="why"
        name="why"
        label={say(locale, 'agreements.why')}
        hint={say(locale, 'agreements.whyHint', most)}
        value=""
        rows={2}
        {...(fault ? { error: say(locale, 'agreements.fault.why', most) } : {})}
      />
      <Button warning>{say(locale, 'agreements.end')}</Button>
    </form>
  )
}
