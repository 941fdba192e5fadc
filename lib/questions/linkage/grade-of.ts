import type { LinkGrade } from '../answer'

/** The least share of records linked for each grade above low. */
export const leastOfGrade = { high: 0.95, medium: 0.85 } as const

/**
 * The plain grade of a share of records linked: 95 % or more is high, 85 % or more medium, less is low. The limits are
 * ours (lib/questions/README.md): with one record in twenty missing the figures shown here hardly move, with one in
 * seven they can.
 */
export function gradeOf(linked: number, of: number): LinkGrade {
  const share = linked / of
  if (share >= leastOfGrade.high) return 'high'
  return share >= leastOfGrade.medium ? 'medium' : 'low'
}
