import type { LinkedBreakdown, LinkedCount } from '@/lib/measures/linked-count'

/** A partition as a column of the base table. */
export type Cut = {
  readonly name: string
  readonly by: string
  readonly column: string
  /** The name of a category where the column holds codes (codes.ts). */
  readonly nameOf?: (code: string) => string
}

/** The partitions among breakdowns, each with a column of its own: k0, k1, … */
export function cutsOf(breakdowns: readonly LinkedBreakdown[]): readonly Cut[] {
  return breakdowns
    .filter((each) => 'by' in each)
    .map(({ name, by }, index) => ({ name, by, column: `k${index}` }))
}

export const boardColumn: Record<LinkedCount['board'], string> = {
  home: 'home_board',
  court: 'court_board',
  'own-force': 'own_board',
}

/** `expression AS k0, …, ` for the select list of a base table, with a comma behind each. */
export const selectCuts = (cuts: readonly Cut[]): string =>
  cuts.map(({ by, column }) => `${by} AS ${column}, `).join('')
