/** A field for a text of some rows, an address, or a day. Nothing is filled in by the browser: forms are about others. */
export function Field({
  id,
  name,
  label,
  hint,
  value,
  error,
  rows,
  type = 'text',
  lang,
}: {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** What is wrong with what was typed. */
  readonly error?: string
  /** More than one row makes it a text area. */
  readonly rows?: number
  readonly type?: 'text' | 'date' | 'email' | 'search'
  /** The language that is to be typed. */
  readonly lang?: string
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = { id, name, lang, defaultValue: value, 'aria-describedby': described || undefined }
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
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        />
      ) : (
        <input
          {...shared}
          type={type}
          autoComplete="off"
          className={['govuk-input', type === 'date' && 'field--day', error && 'govuk-input--error']
            .filter(Boolean)
            .join(' ')}
        />
      )}
    </div>
  )
}
