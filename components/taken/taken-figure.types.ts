/** A figure of a page as it is taken away: what its markup says, in the language of whoever takes it. */
export type TakenFigure = {
  /** "Figure 2.3" */
  readonly label: string
  readonly title: string
  readonly line: string
  readonly invented: boolean
  readonly historic: boolean
  /** The chart, or columns of words and small charts; null of a figure that is words alone. */
  readonly chart: Picture | null
  readonly columns: Columns | null
  readonly tables: readonly TakenTable[]
  /** The trust line. */
  readonly facts: readonly { readonly name: string; readonly words: string }[]
  readonly notes: readonly string[]
}

/** An SVG element of so many pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

export type Weight = 'strong' | 'large' | 'plain'
export type ColumnPart = { readonly words: string; readonly weight: Weight } | Picture

/**
 * Columns beside each other, from top to bottom: what stands above `across`, a picture over all of them; what is below it; and
 * what hangs from a line under all of that.
 */
export type Columns = {
  readonly above: readonly (readonly ColumnPart[])[]
  readonly across: Picture | null
  readonly below: readonly (readonly ColumnPart[])[]
  readonly hanging: readonly (readonly ColumnPart[])[]
}

/** Cells as they are shown, row by row; the first of a row is its head. */
export type TakenTable = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
