import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import {
  mostScenarioLetters,
  type ScenarioField,
  type TypedScenario,
} from '@/lib/demand/scenarios/read-scenario-form'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What is typed about a scenario, and what is saved with it, with what is at fault. */
export function ScenarioForm({
  locale,
  csrfToken,
  board,
  id,
  seen,
  typed,
  faults,
  choosesWho,
  copies,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly board: string
  /** Of the one that is changed; null for a new one. */
  readonly id: string | null
  /** The version that what is typed rests on. */
  readonly seen: number
  readonly typed: TypedScenario
  readonly faults: readonly ScenarioField[]
  /** Whether who reads it is theirs to say: who made it says so. */
  readonly choosesWho: boolean
  /** Whether it can be saved as a new one instead. */
  readonly copies: boolean
}) {
  const of = (name: 'name' | 'note' | 'sharing') => ({
    id: name,
    name,
    value: typed[name] ?? '',
    label: say(locale, `scenarios.${name}Label`),
    ...(faults.includes(name) ? { error: faultWords(locale, name) } : {}),
  })
  const back = `${scenariosPath(board)}${id === null ? '' : `/${id}`}`
  return (
    <form method="post" action={`${scenariosPath(board)}/act`} className="form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="number" value={id ?? ''} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="inputs" value={typed.inputs ?? ''} />
      <input type="hidden" name="edition" value={typed.edition ?? ''} />
      <Field {...of('name')} hint={say(locale, 'scenarios.nameHint')} />
      <Field
        {...of('note')}
        hint={say(locale, 'scenarios.noteHint', { most: mostScenarioLetters.note })}
        rows={3}
      />
      {choosesWho ? (
        <Radios
          {...of('sharing')}
          choices={(['own', 'board'] as const).map((value) => ({
            value,
            words: say(locale, `scenarios.sharing.${value}`),
            hint: say(locale, `scenarios.sharingHint.${value}`),
          }))}
        />
      ) : (
        <input type="hidden" name="sharing" value={typed.sharing ?? 'board'} />
      )}
      <div className="scenario__buttons">
        <Button name="act" value="keep">
          {say(locale, 'scenarios.keep')}
        </Button>
        {copies && (
          <Button secondary name="act" value="copy">
            {say(locale, 'scenarios.copy')}
          </Button>
        )}
        <a className="link link--alone" href={back}>
          {say(locale, 'scenarios.back')}
        </a>
      </div>
    </form>
  )
}

/** What is wrong with a field, in words. */
export const faultWords = (locale: Locale, field: ScenarioField): string =>
  say(locale, `scenarios.fault.${field}`, {
    most: field in mostScenarioLetters ? mostScenarioLetters[field as keyof typeof mostScenarioLetters] : 0,
  })
