/** A published figure of England and Wales that the invented one is held to. */
export type Magnitude = {
  readonly name: string
  readonly published: number
  /** Who published it, of when; and what was chosen where sources differ. */
  readonly source: string
  /**
   * count: rows, brought to true size and divided by `per`; share: of rows, in per cent; mean and median: of days.
   */
  readonly kind: 'count' | 'share' | 'mean' | 'median'
  readonly per?: number
  /** SQL over the views of `open-delivery.ts` that gives a row per case: `x` is a flag (share) or days. */
  readonly rows: string
  /** Allowed difference as a share of the published figure; 0.1 unless told. */
  readonly within?: number
  /** Too rare for the small sample of every test run: held at a larger one. */
  readonly rare?: boolean
}
