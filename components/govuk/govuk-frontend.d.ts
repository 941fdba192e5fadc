/** What we use of GOV.UK Frontend's scripts, which come without types. */
declare module 'govuk-frontend' {
  type Component = abstract new (...parameters: never[]) => object
  export const Button: Component
  export const ErrorSummary: Component
  export const SkipLink: Component
  export function createAll(component: Component, config?: Readonly<Record<string, unknown>>): void
}
