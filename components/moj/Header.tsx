import type { ReactNode } from 'react'

/** The header of the Ministry's design system: the service by name, and the account. Text only. */
export function Header({
  service,
  href,
  accountLabel,
  items,
}: {
  readonly service: string
  readonly href: string
  readonly accountLabel: string
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[]
}) {
  return (
    <div className="moj-header header">
      <div className="header__row">
        <a href={href} className="moj-header__link moj-header__link--service-name header__service">
          {service}
        </a>
        <nav aria-label={accountLabel}>
          <ul className="header__account">
            {items.map(({ key, content }) => (
              <li key={key} className="header__item">
                {content}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}
