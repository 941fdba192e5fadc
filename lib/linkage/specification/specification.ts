/** SQL dialects in which a specification can be written: those of Splink's backends that we have tried. */
export const dialects = ['duckdb', 'spark', 'postgres'] as const
export type Dialect = (typeof dialects)[number]

/**
 * A model of linkage said once, apart from any SQL: comparisons by the names of their columns, and what makes two values
 * alike. A Splink model is bound to the SQL of one engine; this is not.
 */
export type LinkSpecification = {
  readonly name: string
  /** Raised whenever the same records could be linked otherwise. */
  readonly version: string
  readonly uniqueId: string
  readonly source: string
  readonly comparisons: readonly ComparisonSpec[]
  /** Pairs are looked at where all columns of any rule are the same. */
  readonly blocking: readonly SameColumns[]
  /** Pairs that meet any of these are one person's: the prior is learnt of them. */
  readonly deterministic: readonly SameColumns[]
  /** Rules whose pairs m is learnt of, one after the other. */
  readonly training: readonly SameColumns[]
}

export type SameColumns = readonly [string, ...string[]]

export type ComparisonSpec = {
  readonly name: string
  readonly description: string
  /** Where either record lacks this, the comparison says nothing. */
  readonly column: string
  /** From the best agreement down; "all else" is added with what m and u leave. */
  readonly levels: readonly LevelSpec[]
  /** m and u of "all else". */
  readonly other: Odds
}

export type Odds = { readonly m: number; readonly u: number }

/** Shares to start from; training moves them. `fixedU`: random pairs are too few to tell how rare it is. */
export type LevelSpec = Odds & { readonly fixedU?: boolean; readonly label: string } & (
    | { readonly is: 'same'; readonly termFrequency?: boolean; readonly column?: string }
    /** At most so many letters inserted, left out or changed. */
    | { readonly is: 'within'; readonly edits: number }
    /** The other record has it in another column: day and month swapped. */
    | { readonly is: 'swapped'; readonly column: string }
    /** A name of one record is among the other names, a list, of the other. */
    | { readonly is: 'shared'; readonly column: string }
    | { readonly is: 'any'; readonly of: readonly Alike[] }
  )
export type Alike =
  | { readonly is: 'same'; readonly column?: string }
  | { readonly is: 'within'; readonly edits: number }
  | { readonly is: 'swapped'; readonly column: string }
