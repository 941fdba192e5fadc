import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import { Select } from '@/components/govuk/Select'
import { measureMessage } from '@/lib/measures/measure-message'
import { evaluableMeasures } from '@/lib/policies/evaluable-measures'
import { mostChangeLetters, type ChangeField, type TypedChange } from '@/lib/policies/read-change-form'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A change as a form, with what was typed and what is at fault. No result is on its page. */
export function ChangeForm({
  locale,
  csrfToken,
  board,
  number,
  seen,
  typed,
  faults,
  choosesWhere,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly board: { readonly slug: string; readonly name: { readonly en: string; readonly cy: string } }
  /** Of the one that is changed; null for a new one. */
  readonly number: number | null
  /** The version that what is typed rests on. */
  readonly seen: number
  readonly typed: TypedChange
  readonly faults: readonly ChangeField[]
  /** Whether it may be a change of the whole country. */
  readonly choosesWhere: boolean
}) {
  const most = (name: ChangeField) => ({
    most: name in mostChangeLetters ? mostChangeLetters[name as keyof typeof mostChangeLetters] : 0,
  })
  const of = (name: ChangeField) => ({
    id: name,
    name,
    value: typed[name] ?? '',
    label: say(locale, `changes.${name}Label`),
    ...(faults.includes(name) ? { error: say(locale, `changes.fault.${name}`, most(name)) } : {}),
  })
  return (
    <form method="post" action={`/boards/${board.slug}/changes/act`} className="form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value="keep" />
      <input type="hidden" name="number" value={number ?? ''} />
      <input type="hidden" name="seen" value={seen} />
      <Field {...of('name')} hint={say(locale, 'changes.nameHint')} />
      <Field {...of('what')} hint={say(locale, 'changes.whatHint', most('what'))} rows={4} />
      {choosesWhere ? (
        <Radios
          {...of('where')}
          choices={(['board', 'national'] as const).map((value) => ({
            value,
            words: say(locale, `changes.whereIs.${value}`, { board: board.name[locale] }),
          }))}
        />
      ) : (
        <input type="hidden" name="where" value={typed.where ?? 'board'} />
      )}
      <div className="form__row">
        <Field {...of('from')} hint={say(locale, 'changes.fromHint')} />
        <Field {...of('full')} hint={say(locale, 'changes.fullHint')} />
      </div>
      <Field {...of('hypothesis')} hint={say(locale, 'changes.hypothesisHint')} rows={3} />
      <Select
        {...of('measure')}
        choices={[
          { value: '', words: say(locale, 'changes.measureChoose') },
          ...evaluableMeasures
            .map((measure) => ({ value: measure.id, words: say(locale, measureMessage(measure, 'name')) }))
            .sort((a, b) => a.words.localeCompare(b.words, locale)),
        ]}
      />
      <Radios
        {...of('direction')}
        choices={(['lower', 'higher'] as const).map((value) => ({
          value,
          words: say(locale, `changes.directionChoice.${value}`),
        }))}
      />
      <Field {...of('owner')} hint={say(locale, 'changes.ownerHint')} />
      <Field {...of('concurrent')} hint={say(locale, 'changes.concurrentHint')} rows={3} />
      <Button>{say(locale, 'changes.save')}</Button>
    </form>
  )
}
