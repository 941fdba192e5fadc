import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import { Field } from '@/components/govuk/Field'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { GivableRoles } from './RoleFields'

const path = '/admin/people'

/** Which people are listed: a GET form that works without script. */
export function PeopleFilters({
  locale,
  givable,
  text = '',
  role = '',
  board = '',
}: {
  readonly locale: Locale
  readonly givable: GivableRoles
  readonly text?: string
  readonly role?: string
  readonly board?: string
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  return (
    <form className="people__filters filters__fields" method="get" action={path} role="search">
      <div className="filters__field">
        <Field id="text" name="text" type="search" label={t('people.filterText')} value={text} />
      </div>
      <div className="filters__field">
        <Select
          id="role"
          name="role"
          label={t('people.filterRole')}
          value={role}
          choices={[
            { value: '', words: t('people.filterAnyRole') },
            ...givable.roles.map((one) => ({ value: one.role, words: one.words })),
          ]}
        />
      </div>
      {givable.boards.length > 1 && (
        <div className="filters__field">
          <Select
            id="board"
            name="board"
            label={t('people.filterBoard')}
            value={board}
            choices={[
              { value: '', words: t('people.filterAnyBoard') },
              ...givable.boards.map((one) => ({ value: one.slug, words: one.words })),
            ]}
          />
        </div>
      )}
      <Button secondary>{t('people.apply')}</Button>
      {(text || role || board) && (
        <a href={path} className="link filters__reset">
          {t('people.clear')}
        </a>
      )}
    </form>
  )
}
