import type { Choice } from './Select'

/** Any of a few choices. The first one has the id, for links of a summary. */
export function Checkboxes({
  name,
  label,
  values,
  choices,
  hint,
  error,
}: {
  readonly name: string
  readonly label: string
  /** What is chosen. */
  readonly values: readonly string[]
  readonly choices: readonly Choice[]
  readonly hint?: string
  /** What is wrong with what was chosen. */
  readonly error?: string
}) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        {hint && (
          <div id={`${name}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && (
          <p id={`${name}-error`} className="govuk-error-message">
            {error}
          </p>
        )}
        <div className="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
          {choices.map(({ value, words }, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`
            return (
              <div key={value} className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  name={name}
                  type="checkbox"
                  value={value}
                  defaultChecked={values.includes(value)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {words}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
