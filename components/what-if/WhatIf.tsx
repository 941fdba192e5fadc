'use client'

import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Select } from '@/components/govuk/Select'
import { changes, type Scenario } from '@/lib/demand/model/levers'
import { nothingAsked, scenarioQuery, type AskedScenario } from '@/lib/demand/page/read-scenario'
import { scenarioAnswer } from '@/lib/demand/page/scenario-answer'
import { fill } from './fill'
import { LeverInput } from './LeverInput'
import { ResultFigures } from './ResultFigures'
import { resultWords } from './result-words'
import type { WhatIfProperties } from './what-if.types'

/** Whether a script runs never changes; only the server does not know it. */
const never = () => () => undefined
/** The address and what is read out follow when somebody has stopped moving an input. */
const settled = 500

/**
 * The form of a scenario and its answer. Without script it is a GET form that the server answers; with it the model runs
 * here, the same code, and the address follows.
 */
export function WhatIf(properties: WhatIfProperties) {
  const { action, kept, words, fields, groups, phases, starts, baseline, language, months, first } =
    properties
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [asked, setAsked] = useState(properties.asked)
  const shown = useDeferredValue(asked)
  const comparison = useMemo(
    () => (shown === properties.asked ? first : scenarioAnswer(baseline, shown)),
    [shown, properties.asked, first, baseline],
  )
  const moved = changes(shown.scenario)
  const { title, sentences } = resultWords(words, language, comparison, months, {
    moved,
    target: shown.target,
  })
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (asked === properties.asked) return
    const timer = setTimeout(() => {
      const query = new URLSearchParams([
        ...Object.entries(kept),
        ...new URLSearchParams(scenarioQuery(asked)),
      ])
      const text = query.toString()
      window.history.replaceState(null, '', text === '' ? action : `${action}?${text}`)
      setSpoken(title)
    }, settled)
    return () => clearTimeout(timer)
  }, [asked, action, kept, properties.asked, title])

  const change = (scenario: Partial<Scenario>) =>
    setAsked((before) => ({ ...before, scenario: { ...before.scenario, ...scenario } }))
  const { scenario, target } = asked
  return (
    <div className="what-if">
      <form method="get" action={action} className="what-if__form" aria-label={words.formTitle}>
        <h2 className="section__title">{words.formTitle}</h2>
        <p className="what-if__how">{scripted ? words.follows : words.withoutScript}</p>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <LeverInput
            key={field.lever}
            field={field}
            slider={scripted ? fill(words.slider, { name: field.label }) : null}
            value={scenario.levers[field.lever]}
            onValue={(value) => change({ levers: { ...scenario.levers, [field.lever]: value } })}
          />
        ))}
        {groups.length > 1 && (
          <Select
            id="input-group"
            name="group"
            label={words.group}
            choices={groups}
            value={scenario.group ?? ''}
            onChoice={(value) => change({ group: value === '' ? null : value })}
          />
        )}
        <Select
          id="input-fenced"
          name="fenced"
          label={words.fenced}
          choices={[
            { value: '', words: words.fencedYes },
            { value: 'no', words: words.fencedNo },
          ]}
          value={scenario.ringFenced ? '' : 'no'}
          onChoice={(value) => change({ ringFenced: value !== 'no' })}
        />
        <Select
          id="input-after"
          name="after"
          label={words.after}
          choices={starts}
          value={String(scenario.after)}
          onChoice={(value) => change({ after: Number(value) })}
        />
        <Select
          id="input-phase"
          name="phase"
          label={words.phase}
          choices={phases}
          value={String(scenario.phase)}
          onChoice={(value) => change({ phase: Number(value) })}
        />
        <Target
          words={words}
          error={properties.targetError}
          value={target}
          onValue={(value) => setAsked((before) => ({ ...before, target: value }))}
        />
        <button type="submit" className="govuk-button">
          {words.compare}
        </button>{' '}
        <a
          href={action}
          className="link link--alone"
          onClick={(event) => {
            event.preventDefault()
            setAsked({ ...nothingAsked } satisfies AskedScenario)
          }}
        >
          {words.reset}
        </a>
        {properties.saving && <Saving {...properties.saving} />}
      </form>
      <section className="what-if__result" aria-label={words.resultLabel}>
        <p className="content__scope">{words.resultLabel}</p>
        <h2 className="what-if__title">{title}</h2>
        <p className="govuk-visually-hidden" role="status">
          {spoken}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ResultFigures
          {...{ words, language, months, comparison, moved }}
          history={properties.history}
          before={properties.before}
        />
      </section>
    </div>
  )
}

/** The edition goes with the button that is pressed: what is saved is what was seen, whatever is published meanwhile. */
function Saving({ edition, buttons }: NonNullable<WhatIfProperties['saving']>) {
  return (
    <div className="what-if__saving">
      {buttons.map(({ action, words }) => (
        <button
          key={action}
          type="submit"
          formAction={action}
          name="pinned"
          value={edition}
          className="govuk-button govuk-button--secondary"
        >
          {words}
        </button>
      ))}
    </div>
  )
}

function Target({
  words,
  error,
  value,
  onValue,
}: {
  readonly words: WhatIfProperties['words']
  readonly error: string | null
  readonly value: number | null
  readonly onValue: (value: number | null) => void
}) {
  const [text, setText] = useState(value === null ? '' : String(value))
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor="input-target">
        {words.target}
      </label>
      <div id="input-target-hint" className="govuk-hint">
        {words.targetHint}
      </div>
      {error && (
        <p id="input-target-error" className="govuk-error-message">
          {error}
        </p>
      )}
      <input
        id="input-target"
        name="target"
        className="govuk-input govuk-input--width-5"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-describedby={error ? 'input-target-hint input-target-error' : 'input-target-hint'}
        onChange={({ target }) => {
          setText(target.value)
          const number = Number(target.value.replaceAll(',', ''))
          onValue(Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : null)
        }}
      />
    </div>
  )
}
