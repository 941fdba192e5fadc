import type { ReactNode } from 'react'

/** One disclosure of a figure's tools. */
export function Tool({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <details className="tools__tool">
      <summary>
        <span className="tools__words">{name}</span>
      </summary>
      <div className="tools__panel">{children}</div>
    </details>
  )
}
