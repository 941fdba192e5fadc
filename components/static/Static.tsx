import type { ReactNode } from 'react'
import { HeldHtml } from './HeldHtml'
import { holdHtml, markupOf } from './held-html'

/**
 * What is only to be read: it is sent once, and the browser has nothing to bring to life. Components of the browser inside
 * make it be sent in the usual way, and so does a place where no division may stand (a row of a table) by not using this.
 */
export function Static({ children }: { readonly children: ReactNode }) {
  const html = markupOf(children)
  return html === null ? children : <HeldHtml id={holdHtml(html)} />
}
