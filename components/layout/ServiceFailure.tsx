'use client'

import { useSyncExternalStore } from 'react'
import { failure as welsh } from '@/lib/text/cy/failure'
import { failure as english } from '@/lib/text/en/failure'

const never = () => () => undefined

/**
 * What is said when a page could not be made, in the language of the document. Runs in the browser, where there is
 * neither cookie nor dictionary to ask: only these few sentences come along.
 */
export function ServiceFailure({
  reference,
  retry,
}: {
  readonly reference?: string
  readonly retry?: () => void
}) {
  const language = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => 'en',
  )
  const words = language === 'cy' ? welsh : english
  return (
    <main id="main-content" tabIndex={-1} lang={language === 'cy' ? 'cy' : 'en'}>
      <title>{words.title}</title>
      <div className="page content">
        <div className="failure">
          <h1 className="content__title">{words.title}</h1>
          <p>{words.later}</p>
          <p>{words.right}</p>
          {reference && (
            <p>
              {words.reference} <strong>{reference}</strong>
            </p>
          )}
          <p>
            {retry && (
              <>
                <button type="button" className="govuk-button" onClick={retry}>
                  {words.again}
                </button>{' '}
              </>
            )}
            {/* A whole new page: what is loaded may be what failed. */}
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
            <a href="/" className="link">
              {words.start}
            </a>
          </p>
        </div>
      </div>
    </main>
  )
}
