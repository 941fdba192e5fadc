'use client'

import { useEffect, useRef } from 'react'
import { heldHtmlOf, type HeldHtmls } from './held-html-of'

const inBrowser = typeof window !== 'undefined'

/**
 * Markup that the page is sent with once. What React gets of a page to bring it to life repeats all that the server drew;
 * of this it gets an id, and leaves what is there as it is.
 */
export function HeldHtml({ id, className = 'held' }: { readonly id: string; readonly className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A page that was not loaded as one, but put in place of another, has no markup yet.
    if (place.current && !place.current.firstChild) void fetchHeld(id, place.current)
  }, [id])
  const html = inBrowser ? '' : ((globalThis as { [heldHtmlOf]?: HeldHtmls })[heldHtmlOf]?.get(id) ?? '')
  return (
    <div
      ref={place}
      className={className}
      data-held={id}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

async function fetchHeld(id: string, place: HTMLElement): Promise<void> {
  const answer = await fetch(window.location.href, { headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  place.innerHTML = page.querySelector(`[data-held="${id}"]`)?.innerHTML ?? ''
  // For whoever brings it to life (charts/ReadCharts).
  document.dispatchEvent(new Event('held'))
}
