import type { Split } from './split'

/**
 * Measures that are published equally finely, category by category, because they count the same records or because one
 * follows from the others.
 */
export interface Family {
  readonly id: string
  readonly members: readonly string[]
  /** Measures that tell of the same records: what has a figure in one of them has a row here, be it of noughts. */
  readonly beside?: readonly string[]
  /** Families that it is never published finer than: they are decided before it, and it tells more of their records. */
  readonly after?: readonly string[]
  /** @param has whether a measure has figures by the breakdown in question */
  readonly split: (has: (measure: string) => boolean) => Split
  /** It decides on one breakdown alone, whose categories add up to what the family `totals` tells of the whole. */
  readonly only?: { readonly breakdown: string; readonly totals: string }
  /** Stocks of the same cases, which follow from what comes in and goes out. */
  readonly stock?: {
    readonly open: string
    readonly share?: string
    /**
     * What comes in and goes out, where families before this one decide on it: the stock is published no finer than the
     * coarser of the two. Absent: the other members, and the stock is published by month.
     */
    readonly follows?: readonly string[]
  }
}
