import type { ReactNode } from 'react'

export type Fact = { readonly name: string; readonly content: ReactNode }

/** Facts about one thing, name by name. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, content }) => (
        <div key={name} className="facts__item">
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
