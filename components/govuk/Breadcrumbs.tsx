export type Crumb = { readonly words: string; readonly href: string }

export function Breadcrumbs({
  label,
  crumbs,
}: {
  readonly label: string
  readonly crumbs: readonly Crumb[]
}) {
  return (
    <nav className="govuk-breadcrumbs page" aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ words, href }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
