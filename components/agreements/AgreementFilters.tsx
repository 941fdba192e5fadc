import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import { agreementStates } from '@/lib/agreements/agreement-state'
import type { Board } from '@/lib/boards/board'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const register = '/admin/agreements'

/** Which agreements are listed: a GET form that works without script. */
export function AgreementFilters({
  locale,
  boards,
  board,
  agency,
  state,
}: {
  readonly locale: Locale
  readonly boards: readonly Board[]
  readonly board: string
  readonly agency: string
  readonly state: string
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const field = (
    name: 'board' | 'agency' | 'state',
    label: string,
    value: string,
    any: string,
    choices: readonly { readonly value: string; readonly words: string }[],
  ) => (
    <div className="filters__field">
      <Select
        id={name}
        name={name}
        label={label}
        value={value}
        choices={[{ value: '', words: any }, ...choices]}
      />
    </div>
  )
  return (
    <form className="people__filters filters__fields" method="get" action={register} role="search">
      {boards.length > 1 &&
        field(
          'board',
          t('agreements.filterBoard'),
          board,
          t('agreements.filterAnyBoard'),
          boards.map(({ slug, name }) => ({ value: slug, words: name[locale] })),
        )}
      {field(
        'agency',
        t('agreements.filterAgency'),
        agency,
        t('agreements.filterAnyAgency'),
        recordAgencies.map((one) => ({ value: one, words: t(`agreements.column.${one}`) })),
      )}
      {field(
        'state',
        t('agreements.filterState'),
        state,
        t('agreements.filterAnyState'),
        [...agreementStates, 'missing' as const].map((one) => ({
          value: one,
          words: t(`agreements.state.${one}`),
        })),
      )}
      <Button secondary>{t('agreements.apply')}</Button>
      {(board || agency || state) && (
        <a href={register} className="link filters__reset">
          {t('agreements.clear')}
        </a>
      )}
    </form>
  )
}
