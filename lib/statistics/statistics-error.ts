/** What was wrong with the input of a statistical function. */
export type StatisticsErrorKind =
  | 'empty'
  | 'not-finite'
  | 'negative'
  | 'unequal-lengths'
  | 'out-of-range'
  | 'not-whole'
  | 'too-few'
  | 'degenerate'

/** Thrown by lib/statistics when an answer would not be defined: never a quiet NaN. */
export class StatisticsError extends Error {
  readonly kind: StatisticsErrorKind

  constructor(kind: StatisticsErrorKind, detail: string) {
    super(detail)
    this.name = 'StatisticsError'
    this.kind = kind
  }
}
