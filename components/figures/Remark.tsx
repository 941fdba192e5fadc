import type { ReactNode } from 'react'

/** A few words beside a figure, under a heading of their own. */
export function Remark({
  title,
  heading: Heading = 'h3',
  children,
}: {
  readonly title: ReactNode
  /** One below the figure's title. */
  readonly heading?: 'h3' | 'h4'
  /** Paragraphs. */
  readonly children: ReactNode
}) {
  return (
    <div className="figure__remark">
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
