export type Fault = { readonly key: string; readonly words: string; readonly href: string | null }

/** What is wrong on this page, each with a link to its field where it has one. */
export function ErrorSummary({
  title,
  faults,
  note,
}: {
  readonly title: string
  readonly faults: readonly Fault[]
  /** What the page does all the same. */
  readonly note?: string
}) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ key, words, href }) => (
              <li key={key}>{href ? <a href={href}>{words}</a> : words}</li>
            ))}
          </ul>
          {note && <p>{note}</p>}
        </div>
      </div>
    </div>
  )
}
