'use client'

import { inlineSheetOf } from './inline-sheet-of'

const inBrowser = typeof window !== 'undefined'

/** The style sheet in the page, sent once: React's copy of the page leaves it out, and the browser keeps what is there. */
export function InlineSheet({ nonce }: { readonly nonce: string | undefined }) {
  const sheet = inBrowser ? '' : ((globalThis as { [inlineSheetOf]?: string })[inlineSheetOf] ?? '')
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: sheet }} />
}
