export type Choice = { readonly value: string; readonly words: string }

export function Select({
  id,
  name,
  label,
  value,
  choices,
  hint,
  error,
  onChoice,
}: {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly hint?: string
  /** What is wrong with what was chosen. */
  readonly error?: string | undefined
  /** In the browser: what is chosen is told, and `value` follows it. */
  readonly onChoice?: (value: string) => void
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
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
      <select
        id={id}
        name={name}
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        {...(onChoice
          ? { value, onChange: ({ target }: { target: HTMLSelectElement }) => onChoice(target.value) }
          : { defaultValue: value })}
        aria-describedby={described || undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
