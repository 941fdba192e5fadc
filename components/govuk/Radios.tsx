import type { Choice } from './Select'

/** One of a few choices, each with a line about it. The first one has the id, for links of a summary. */
export function Radios({
  name,
  id = name,
  label,
  value,
  choices,
  hint,
  error,
}: {
  readonly name: string
  readonly id?: string
  readonly label: string
  /** What is chosen; nothing at first where it is left out. */
  readonly value?: string
  readonly choices: readonly (Choice & { readonly hint?: string })[]
  readonly hint?: string
  /** What is wrong with what was chosen. */
  readonly error?: string
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && (
          <p id={`${id}-error`} className="govuk-error-message">
            {error}
          </p>
        )}
        <div className="govuk-radios govuk-radios--small" data-module="govuk-radios">
          {choices.map((choice, index) => {
            const own = index === 0 ? id : `${id}-${index + 1}`
            return (
              <div key={choice.value} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={own}
                  name={name}
                  type="radio"
                  value={choice.value}
                  defaultChecked={choice.value === value}
                  aria-describedby={choice.hint && `${own}-about`}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={own}>
                  {choice.words}
                </label>
                {choice.hint && (
                  <div id={`${own}-about`} className="govuk-hint govuk-radios__hint">
                    {choice.hint}
                  </div>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
