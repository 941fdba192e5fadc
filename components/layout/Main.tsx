import type { ReactNode } from 'react'

/** What a page is about; the skip link leads here. `top` stands above it at full width, such as filters. */
export function Main({ top, children }: { readonly top?: ReactNode; readonly children: ReactNode }) {
  return (
    <main id="main-content" tabIndex={-1}>
      {top}
      <div className="page content">{children}</div>
    </main>
  )
}
