'use client'

import { Select } from '@/components/govuk/Select'
import type { ExploreAnswer, ExploreField, ExploreWords } from './explore-answer.types'

/**
 * The choices of the explorer. A GET form, which works without script; with it each choice is asked for at once.
 */
export function ExploreForm({
  words,
  form,
  asked,
  settled,
  onChoice,
  onApply,
}: {
  readonly words: ExploreWords
  readonly form: Omit<ExploreAnswer, 'html'>
  /** The query of the address. */
  readonly asked: string
  /** Whether the form is the answer to that query already. */
  readonly settled: boolean
  readonly onChoice: (name: string, value: string) => void
  /** With the query of all that the form says. */
  readonly onApply: (query: string) => void
}) {
  const faulty = form.fields.some(({ error }) => error)
  return (
    <div className="filters">
      <div className="filters__row">
        <details className="fold fold--phone" open={faulty}>
          <summary>
            <span className="fold__words">{words.fold}</span>
          </summary>
          <form
            className="filters__fields explore__fields"
            method="get"
            action="/explore"
            onSubmit={(event) => {
              event.preventDefault()
              onApply(queryOf(event.currentTarget))
            }}
          >
            {Object.entries(form.kept).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {form.fields.map((field) => (
              <div key={field.name} className="filters__field">
                <Select
                  {...field}
                  id={`filter-${field.name}`}
                  value={settled ? field.value : askedValue(field, asked)}
                  onChoice={(value) => onChoice(field.name, value)}
                />
              </div>
            ))}
            <button type="submit" className="govuk-button">
              {words.apply}
            </button>
            <a href={form.reset} className="link filters__reset">
              {words.reset}
            </a>
          </form>
        </details>
      </div>
    </div>
  )
}

/** What was chosen, before the answer to it is there. */
function askedValue({ name, value, choices }: ExploreField, asked: string): string {
  const chosen = new URLSearchParams(asked).get(name) ?? ''
  return choices.some((choice) => choice.value === chosen) ? chosen : value
}

function queryOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  return new URLSearchParams(entries).toString()
}
