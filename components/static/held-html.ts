import 'server-only'
import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { LRUCache } from 'lru-cache'
import { heldHtmlOf, type HeldHtmls } from './held-html-of'

/** Set by scripts/render.mjs: React's own renderer of markup, which the server's copy of React for pages does not have. */
const renderer = Symbol.for('criminal-justice-board-data.static-markup')
type Renderer = (node: ReactNode) => string

/** Characters held: those of some forty pages, of which each needs its own for a moment only, and six are made at once. */
const mostCharacters = 8_000_000

let within = false

/**
 * Markup of what nothing is done with in the browser.
 *
 * @returns null where it has to be made in the usual way: within such markup, with a component of the browser inside, or on
 *   a server that is not ours (a development server)
 */
export function markupOf(node: ReactNode): string | null {
  const render = (globalThis as { [renderer]?: Renderer })[renderer]
  if (!render || within) return null
  within = true
  try {
    return render(node)
  } catch {
    return null
  } finally {
    within = false
  }
}

/** Holds markup until the page is written. @returns by which HeldHtml finds it */
export function holdHtml(html: string): string {
  const id = createHash('sha256').update(html).digest('base64url').slice(0, 20)
  const store = globalThis as { [heldHtmlOf]?: HeldHtmls }
  store[heldHtmlOf] ??= new LRUCache<string, string>({
    maxSize: mostCharacters,
    sizeCalculation: ({ length }) => length + 100,
  })
  store[heldHtmlOf].set(id, html)
  return id
}
