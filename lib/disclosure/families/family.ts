import type { Split } from './split'

/**
 * Measures that are published equally finely, category by category, because they count the same records or because one
 * follows from the others.
 */
export interface Family {
  readonly id: string
  readonly members: readonly string[]
  /** A family that it is never published finer than: it would tell what is hidden there. */
  readonly after?: string
  /** @param has whether a measure has figures by the breakdown in question */
  readonly split: (has: (measure: string) => boolean) => Split
  /** The same by a breakdown that cuts a numerator alone; by default that numerator. */
  readonly cutNumerator?: (measure: string) => Split
  /** Stocks of the same cases, which follow from what comes in and goes out. */
  readonly stock?: { readonly open: string; readonly share?: string }
}
