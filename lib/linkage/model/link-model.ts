/** A Splink model as this engine works with it. Names are Splink's, in our spelling. */
export type LinkModel = {
  readonly linkType: LinkType
  /** Probability that two random records match; the prior, "lambda". */
  readonly prior: number
  readonly blockingRules: readonly BlockingRule[]
  readonly comparisons: readonly Comparison[]
  readonly emConvergence: number
  readonly maxIterations: number
  readonly uniqueId: string
  readonly sourceDataset: string
  readonly retainMatching: boolean
  readonly retainIntermediate: boolean
  readonly additionalColumns: readonly string[]
  readonly prefixes: {
    readonly gamma: string
    readonly termFrequency: string
    readonly weight: string
    /** Version 4 writes Bayes factors per comparison, version 5 match weights. */
    readonly weightIs: 'bayes-factor' | 'match-weight'
  }
  readonly dialect: string
  readonly linkerUid: string | null
}

export const linkTypes = ['dedupe_only', 'link_only', 'link_and_dedupe'] as const
export type LinkType = (typeof linkTypes)[number]

export type BlockingRule = {
  /** SQL over `l.` and `r.`. */
  readonly sql: string
  /** List columns of which each element is a key of its own. */
  readonly explode: readonly string[]
}

export type Comparison = {
  readonly name: string
  readonly description: string | null
  readonly levels: readonly Level[]
}

export type Level = {
  /** SQL over `x_l` and `x_r`, or ELSE. */
  readonly sql: string
  readonly label: string | null
  /** -1 for every null level; the others count down to 0 in the order of the model. */
  readonly gamma: number
  readonly isNull: boolean
  readonly isElse: boolean
  /** Share of matches at this level; null where the model does not say. */
  readonly m: number | null
  /** Share of non-matches at this level; null where the model does not say. */
  readonly u: number | null
  /** What stands in for a missing m and u; 0 and never used for null levels. */
  readonly defaultM: number
  readonly defaultU: number
  readonly fixM: boolean
  readonly fixU: boolean
  readonly termFrequency: TermFrequency | null
}

export type TermFrequency = {
  readonly column: string
  /** As the model writes the column: it may be quoted there. */
  readonly written: string
  readonly weight: number
  readonly minimumU: number
  /** Take this level's own u rather than that of the exact-match level on the column. */
  readonly ownU: boolean
}
