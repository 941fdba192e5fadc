/**
 * Generalised Cauchy point: the first minimiser of the quadratic model gᵀ(z − x) + ½(z − x)ᵀB(z − x) along the
 * path of steepest descent, bent at the bounds of the unit box (Byrd, Lu, Nocedal and Zhu 1995, section 4).
 *
 * @returns the point, and which variables the path left free
 */
export function cauchyPoint(
  x: readonly number[],
  gradient: readonly number[],
  curvature: readonly (readonly number[])[],
): { readonly point: number[]; readonly free: readonly number[] } {
  const point = [...x]
  const direction = gradient.map((g, i) => (atBound(x[i]!, g) ? 0 : -g))
  const fixed = new Set(x.flatMap((value, i) => (atBound(value, gradient[i]!) ? [i] : [])))
  const breaks = direction
    .flatMap((d, i) => (d === 0 ? [] : [{ i, at: d > 0 ? (1 - x[i]!) / d : -x[i]! / d }]))
    .sort((a, b) => a.at - b.at)

  let reached = 0
  for (const { i: hit, at } of breaks) {
    // Slope and curvature of the model along the current segment.
    const press = curvature.map((row) => row.reduce((sum, b, j) => sum + b * direction[j]!, 0))
    const slope = direction.reduce((sum, d, i) => sum + d * gradient[i]! + press[i]! * (point[i]! - x[i]!), 0)
    const bend = direction.reduce((sum, d, i) => sum + d * press[i]!, 0)
    const stationary = bend > 0 ? -slope / bend : slope < 0 ? Infinity : 0
    const length = Math.max(Math.min(stationary, at - reached), 0)
    for (let i = 0; i < x.length; i += 1) point[i]! += length * direction[i]!
    if (stationary < at - reached) break
    reached = at
    point[hit] = direction[hit]! > 0 ? 1 : 0
    direction[hit] = 0
    fixed.add(hit)
  }
  return { point, free: x.flatMap((_, i) => (fixed.has(i) ? [] : [i])) }
}

/** Whether descent would lead out of the box. */
const atBound = (value: number, gradient: number) =>
  (value <= 0 && gradient >= 0) || (value >= 1 && gradient <= 0)
