/** A line of a chart by category. */
export type Row = {
  readonly name: string
  readonly value: number | null
  /** A year before. */
  readonly before: number | null
  readonly interval: { readonly lower: number; readonly upper: number } | null
  /** The value with its unit, or its mark where it is hidden or missing. */
  readonly words: string
  /** Said in place of a dot or bar: why there is none. */
  readonly instead: string | null
  /** What was counted, or the value a year before. */
  readonly detail: string | null
}

/** What a chart by category shows, in the words of one language. */
export type RowModel = {
  readonly rows: readonly Row[]
  /** Head over the column of values. */
  readonly head: string
  /** All categories together, as a dashed line. */
  readonly reference: { readonly value: number; readonly words: string } | null
  readonly bounds: { readonly least: number; readonly most: number }
  readonly print: (value: number) => string
}
