'use client'

import { useEffect } from 'react'

/**
 * The behaviour of GOV.UK Frontend for what our pages use: focus on the error summary, one submission per double click.
 * Pages work without it.
 */
export function FrontendScripts() {
  useEffect(() => {
    void import('govuk-frontend').then(({ createAll, Button, ErrorSummary, SkipLink }) => {
      document.body.classList.add('js-enabled', 'govuk-frontend-supported')
      createAll(Button, { preventDoubleClick: true })
      createAll(ErrorSummary)
      createAll(SkipLink)
    })
  }, [])
  return null
}
