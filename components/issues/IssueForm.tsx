import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import { Select } from '@/components/govuk/Select'
import { boards } from '@/lib/boards/boards'
import { measureMessage } from '@/lib/measures/measure-message'
import { measures } from '@/lib/measures/registry'
import type { IssueField } from '@/lib/questions/issue.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A known issue as a form, with what was typed and what is at fault. */
export function IssueForm({
  locale,
  csrfToken,
  number,
  typed,
  faults,
  mostLetters,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  /** Of the one that is changed; null for a new one. */
  readonly number: number | null
  readonly typed: Readonly<Partial<Record<IssueField, string>>>
  readonly faults: readonly IssueField[]
  /** Of what is known, in one language. */
  readonly mostLetters: number
}) {
  const most = { most: mostLetters }
  const of = (name: IssueField) => ({
    id: name,
    name,
    value: typed[name] ?? '',
    label: say(locale, `issues.${name}`),
    ...(faults.includes(name) ? { error: say(locale, `issues.fault.${name}`, most) } : {}),
  })
  return (
    <form method="post" action="/data/issues/write" className="form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      {number !== null && <input type="hidden" name="number" value={number} />}
      <Field {...of('wordsEn')} hint={say(locale, 'issues.wordsHint', most)} rows={3} lang="en" />
      <Field {...of('wordsCy')} hint={say(locale, 'issues.wordsHint', most)} rows={3} lang="cy" />
      <Select
        {...of('measure')}
        choices={[
          { value: '', words: say(locale, 'issues.everyMeasure') },
          ...measures
            .map((measure) => ({ value: measure.id, words: say(locale, measureMessage(measure, 'name')) }))
            .sort((a, b) => a.words.localeCompare(b.words, locale)),
        ]}
      />
      <Select
        {...of('board')}
        choices={[
          { value: '', words: say(locale, 'issues.everyBoard') },
          ...boards
            .map(({ slug, name }) => ({ value: slug, words: name[locale] }))
            .sort((a, b) => a.words.localeCompare(b.words, locale)),
        ]}
      />
      <div className="form__row">
        <Field {...of('from')} hint={say(locale, 'issues.fromHint')} type="date" />
        <Field {...of('to')} hint={say(locale, 'issues.toHint')} type="date" />
      </div>
      <Radios
        {...of('break')}
        choices={[
          { value: 'no', words: say(locale, 'issues.breakNo'), hint: say(locale, 'issues.breakNoHint') },
          { value: 'yes', words: say(locale, 'issues.breakYes'), hint: say(locale, 'issues.breakYesHint') },
        ]}
      />
      <Button>{say(locale, 'issues.save')}</Button>
    </form>
  )
}
