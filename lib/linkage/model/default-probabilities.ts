/**
 * What stands in for m and u that a model does not carry, by gamma 0 … n-1: m is 0.95 for the top level and the rest
 * shared evenly; u is m / 2^w with w = 10 for the top level and the others evenly spaced from -5 to 3.
 *
 * Source: Splink 4.0.16, `comparison_level.py` (default values); the arithmetic is in its order so that the last bit
 * is the same.
 *
 * @param count levels that are not null levels; at least 2
 */
export function defaultProbabilities(count: number): { readonly m: number; readonly u: number }[] {
  const rest = (1 - 0.95) / (count - 1)
  const step = count === 2 ? 0 : 8 / (count - 2)
  return Array.from({ length: count }, (_, gamma) => {
    const top = gamma === count - 1
    const m = top ? 0.95 : rest
    const weight = top ? 10 : -5 + gamma * step
    return { m, u: m / 2 ** weight }
  })
}
