import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Select } from '@/components/govuk/Select'
import { auditKinds } from '@/lib/audit/audit-kinds'
import type { TrailFilter } from '@/lib/audit/trail-filter'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const path = '/admin/audit'
const outcomes = ['allowed', 'refused'] as const

/** Which events are listed: a GET form that works without script. */
export function TrailFilters({
  locale,
  filter,
  boards,
  faults,
}: {
  readonly locale: Locale
  readonly filter: TrailFilter
  /** Boards that can be chosen, by name. */
  readonly boards: readonly { readonly slug: string; readonly words: string }[]
  /** What is wrong with a field, in words. */
  readonly faults: Readonly<Partial<Record<string, string>>>
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const select = (
    name: 'board' | 'kind' | 'outcome',
    label: string,
    any: string,
    choices: readonly { readonly value: string; readonly words: string }[],
  ) => (
    <div className="filters__field">
      <Select
        id={name}
        name={name}
        label={label}
        value={filter[name] ?? ''}
        choices={[{ value: '', words: any }, ...choices]}
        error={faults[name]}
      />
    </div>
  )
  const day = (name: 'from' | 'to', label: string) => (
    <div className="filters__field">
      <Field
        id={name}
        name={name}
        type="date"
        label={label}
        value={filter[name] ?? ''}
        error={faults[name]}
      />
    </div>
  )
  return (
    <form className="people__filters filters__fields no-print" method="get" action={path} role="search">
      {day('from', t('audit.filterFrom'))}
      {day('to', t('audit.filterTo'))}
      <div className="filters__field">
        <Field
          id="person"
          name="person"
          type="search"
          label={t('audit.filterPerson')}
          value={filter.person ?? ''}
          error={faults['person']}
        />
      </div>
      {boards.length > 1 &&
        select(
          'board',
          t('audit.filterBoard'),
          t('audit.filterAnyBoard'),
          boards.map(({ slug, words }) => ({ value: slug, words })),
        )}
      {select(
        'kind',
        t('audit.filterKind'),
        t('audit.filterAnyKind'),
        auditKinds.map((kind) => ({ value: kind, words: t(`audit.kind.${kind}`) })),
      )}
      {select(
        'outcome',
        t('audit.filterOutcome'),
        t('audit.filterAnyOutcome'),
        outcomes.map((outcome) => ({ value: outcome, words: t(`audit.outcome.${outcome}`) })),
      )}
      <Button secondary>{t('audit.apply')}</Button>
      {Object.keys(filter).length > 0 && (
        <a href={path} className="link filters__reset">
          {t('audit.clear')}
        </a>
      )}
    </form>
  )
}
