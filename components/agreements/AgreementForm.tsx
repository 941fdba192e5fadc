import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import { Select } from '@/components/govuk/Select'
import { warningDays } from '@/lib/agreements/agreement-state'
import { mostLetters, type AgreementField, type TypedAgreement } from '@/lib/agreements/read-agreement-form'
import { boards } from '@/lib/boards/boards'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** An agreement as a form, with what was typed and what is at fault. */
export function AgreementForm({
  locale,
  csrfToken,
  number,
  typed,
  faults,
  wasEnded,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  /** Of the one that is changed; null for a new one. Its board and agency stay. */
  readonly number: number | null
  readonly typed: TypedAgreement
  readonly faults: readonly AgreementField[]
  /** Whether it may begin anew. */
  readonly wasEnded: boolean
}) {
  const of = (name: AgreementField, label: MessageKey, hint?: MessageKey) => {
    const values = {
      most: name in mostLetters ? mostLetters[name as keyof typeof mostLetters] : 0,
      days: warningDays,
    }
    return {
      ...{ id: name, name, value: typed[name] ?? '', label: say(locale, label) },
      ...(hint ? { hint: say(locale, hint, values) } : {}),
      ...(faults.includes(name) ? { error: say(locale, `agreements.fault.${name}`, values) } : {}),
    }
  }
  const choose = { value: '', words: say(locale, 'agreements.choose') }
  return (
    <form method="post" action="/admin/agreements/act" className="agreement-form" noValidate>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value="keep" />
      {number === null ? (
        <>
          <Select
            {...of('board', 'agreements.board')}
            choices={[
              choose,
              ...boards
                .map(({ slug, name }) => ({ value: slug, words: name[locale] }))
                .sort((a, b) => a.words.localeCompare(b.words, locale)),
            ]}
          />
          <Select
            {...of('agency', 'agreements.agency')}
            choices={[
              choose,
              ...recordAgencies.map((one) => ({
                value: one,
                words: say(locale, `agreements.column.${one}`),
              })),
            ]}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="board" value={typed.board} />
          <input type="hidden" name="agency" value={typed.agency} />
        </>
      )}
      <Field {...of('parties', 'agreements.parties', 'agreements.partiesHint')} rows={2} />
      <Field {...of('purpose', 'agreements.purpose', 'agreements.purposeHint')} rows={4} />
      <Field {...of('lawfulBasis', 'agreements.lawfulBasis', 'agreements.lawfulBasisHint')} rows={2} />
      <div className="issue-form__days">
        <Field {...of('from', 'agreements.from', 'agreements.fromHint')} type="date" />
        <Field {...of('to', 'agreements.to', 'agreements.toHint')} type="date" />
      </div>
      {wasEnded && (
        <Radios
          name="anew"
          label={say(locale, 'agreements.anew')}
          value={typed.anew === 'yes' ? 'yes' : 'no'}
          choices={[
            { value: 'no', words: say(locale, 'agreements.anewNo') },
            { value: 'yes', words: say(locale, 'agreements.anewYes') },
          ]}
        />
      )}
      <Radios
        name="namesBoard"
        label={say(locale, 'agreements.namesBoard')}
        hint={say(locale, 'agreements.namesBoardHint')}
        value={typed.namesBoard === 'yes' ? 'yes' : 'no'}
        choices={[
          { value: 'no', words: say(locale, 'agreements.namesBoardNo') },
          { value: 'yes', words: say(locale, 'agreements.namesBoardYes') },
        ]}
      />
      <Field {...of('contactName', 'agreements.contactName', 'agreements.contactNameHint')} />
      <Field {...of('contactEmail', 'agreements.contactEmail')} />
      <Field {...of('documents', 'agreements.documentsField', 'agreements.documentsHint')} rows={4} />
      <Button>{say(locale, 'agreements.save')}</Button>
    </form>
  )
}
