'use client'

import { useState } from 'react'
import type { LeverField } from './what-if.types'

/** An input of the model: a number field, which is what a form sends, and beside it a slider where a script runs. */
export function LeverInput({
  field: { name, label, now, least, most, step, error },
  slider,
  value,
  onValue,
}: {
  readonly field: LeverField
  /** Name of the slider; null where there is none. */
  readonly slider: string | null
  readonly value: number
  readonly onValue: (value: number) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = `input-${name}`
  const described = [now && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error lever' : 'govuk-form-group lever'}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          {error}
        </p>
      )}
      <div className="lever__row">
        {slider && (
          <input
            type="range"
            className="lever__slider"
            aria-label={slider}
            min={least}
            max={most}
            step={step}
            value={value}
            onChange={({ target }) => {
              setTyped(null)
              onValue(Number(target.value))
            }}
          />
        )}
        <input
          id={id}
          name={name}
          className="govuk-input lever__number"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? String(value)}
          aria-describedby={described || undefined}
          onChange={({ target }) => {
            setTyped(target.value)
            const number = Number(target.value)
            if (target.value.trim() !== '' && number >= least && number <= most) onValue(number)
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      {now && (
        <div id={`${id}-hint`} className="govuk-hint lever__now">
          {now}
        </div>
      )}
    </div>
  )
}
