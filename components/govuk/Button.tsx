import type { ReactNode } from 'react'

/** A submit button; the second kind is for what is not the page's main act. */
export function Button({
  children,
  secondary = false,
  warning = false,
  label,
  name,
  value,
}: {
  readonly children: ReactNode
  readonly secondary?: boolean
  /** What cannot be taken back. */
  readonly warning?: boolean
  /** Name for screen readers where several buttons of a page have the same words; begins with those words. */
  readonly label?: string
  /** What the form says where this one of its buttons is pressed. */
  readonly name?: string
  readonly value?: string
}) {
  return (
    <button
      type="submit"
      className={['govuk-button', secondary && 'govuk-button--secondary', warning && 'govuk-button--warning']
        .filter(Boolean)
        .join(' ')}
      aria-label={label}
      name={name}
      value={value}
      data-prevent-double-click="true"
    >
      {children}
    </button>
  )
}
