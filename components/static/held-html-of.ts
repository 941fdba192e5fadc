/** Where a process that makes pages holds markup: the module is loaded twice, for the page and for its components. */
export const heldHtmlOf = Symbol.for('criminal-justice-board-data.held-html')

export type HeldHtmls = {
  readonly get: (id: string) => string | undefined
  readonly set: (id: string, html: string) => unknown
}
