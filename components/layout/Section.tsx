import type { ReactNode } from 'react'

/** A part of a page under a heading. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  readonly id?: string
  readonly title: ReactNode
  readonly lead?: string
  readonly children: ReactNode
}) {
  return (
    <div className="section" id={id}>
      <h2 className="section__title">{title}</h2>
      {lead && <p className="section__lead">{lead}</p>}
      {children}
    </div>
  )
}
