import { Button } from '@/components/govuk/Button'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** One act of a steward on a release or an edition, as a form of one button. */
export function ActForm({
  locale,
  csrfToken,
  act,
  number,
  secondary = false,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly act: 'publish' | 'withdraw' | 'point'
  readonly number: number
  readonly secondary?: boolean
}) {
  const name = act === 'point' ? 'edition' : 'release'
  return (
    <form method="post" action="/data/deliveries/act">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="number" value={number} />
      <Button secondary={secondary}>{say(locale, `deliveries.${act}`, { [name]: number })}</Button>
    </form>
  )
}
