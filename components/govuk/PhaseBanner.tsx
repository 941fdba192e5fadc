import type { ReactNode } from 'react'

export function PhaseBanner({ phase, children }: { readonly phase: string; readonly children: ReactNode }) {
  return (
    <div className="govuk-phase-banner phase">
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag">{phase}</strong>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
