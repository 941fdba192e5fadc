/** That something was done, at the top of the page that follows. */
export function NotificationBanner({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="notification-title"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="notification-title">
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{words}</p>
      </div>
    </div>
  )
}
