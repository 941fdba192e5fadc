/** Whether a target will be met at this pace: always, never, or sometimes and by chance. */
export type Assurance = 'consistent-pass' | 'consistent-fail' | 'inconsistent'

/**
 * Sets a target against process limits, strictly: a target on a limit can still be met or missed by chance.
 * Null without a target, limits or a better direction (NHS England, "Making Data Count").
 */
export function assuranceOf(
  target: number | null,
  lower: number | null,
  upper: number | null,
  improvement: 'increase' | 'decrease' | 'neutral',
): Assurance | null {
  if (target === null || lower === null || upper === null || improvement === 'neutral') return null
  if (target > upper) return improvement === 'increase' ? 'consistent-fail' : 'consistent-pass'
  if (target < lower) return improvement === 'increase' ? 'consistent-pass' : 'consistent-fail'
  return 'inconsistent'
}
