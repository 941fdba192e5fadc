import type { ReactNode } from 'react'
import { Static } from '@/components/static/Static'

/** As Main, for pages of many figures: what they are about is sent once. */
export function StaticMain({ top, children }: { readonly top?: ReactNode; readonly children: ReactNode }) {
  return (
    <main id="main-content" tabIndex={-1}>
      <Static>
        {top}
        <div className="page content">{children}</div>
      </Static>
    </main>
  )
}
