import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import { Select } from '@/components/govuk/Select'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { TokenForm } from './TokenForm'

/** A new token: what for, of which boards, for how long. */
export function MakeToken({
  locale,
  csrfToken,
  boards,
  days,
  faults,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  /** Boards that a token can be kept to, by name. */
  readonly boards: readonly { readonly slug: string; readonly words: string }[]
  /** For how many days it can be good. */
  readonly days: readonly number[]
  readonly faults: Readonly<Partial<Record<string, string>>>
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  return (
    <TokenForm csrfToken={csrfToken} act="make" back="own" className="form person__form">
      <Field
        id="name"
        name="name"
        label={t('tokens.name')}
        hint={t('tokens.nameHint')}
        value=""
        error={faults['name']}
      />
      {boards.length > 0 && (
        <Select
          id="board"
          name="board"
          label={t('tokens.board')}
          value=""
          choices={[
            { value: '', words: t('tokens.boardAll') },
            ...boards.map(({ slug, words }) => ({ value: slug, words })),
          ]}
          error={faults['board']}
        />
      )}
      <Radios
        name="days"
        label={t('tokens.days')}
        value="90"
        choices={days.map((count) => ({
          value: String(count),
          words: say(locale, 'tokens.dayCount', { days: count }),
        }))}
        error={faults['days']}
      />
      <Button>{t('tokens.make')}</Button>
    </TokenForm>
  )
}
