/** One line of the published long layout, without its area and period. */
export type Series = {
  readonly stage: string
  readonly metric: string
  readonly offence: string
  /** One value a month; null is a gap: no line is written. */
  readonly values: readonly (number | null)[]
}

export const allCrime = 'All crime'
