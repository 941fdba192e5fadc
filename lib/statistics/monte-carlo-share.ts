/** A share of runs with its Monte Carlo error (one standard error). */
export function shareOf(outcomes: readonly boolean[]): { readonly share: number; readonly error: number } {
  const share = outcomes.filter(Boolean).length / outcomes.length
  return { share, error: Math.sqrt((share * (1 - share)) / outcomes.length) }
}
