/**
 * Cross products Z'R(φ)⁻¹Z of m columns under AR(1) errors, for any φ at the cost of m² operations: whitening
 * turns them into sums over pairs of neighbours that depend on φ only through factors, so the sums over the
 * series are made once per fit and not once per φ.
 */
export interface Ar1Products {
  readonly m: number
  /** z₁z₁' of the first observation, lower triangle by rows. */
  readonly first: Float64Array
  /** Sums over the pairs of neighbours that lie `step` apart. */
  readonly groups: readonly PairSums[]
}

interface PairSums {
  readonly step: number
  readonly pairs: number
  /** Σ zₜzₜ' (later), Σ zₜzₛ' + zₛzₜ' (across), Σ zₛzₛ' (earlier), lower triangles by rows. */
  readonly later: Float64Array
  readonly across: Float64Array
  readonly earlier: Float64Array
}

/** @param columns m columns of n values. @param steps n − 1 steps between the observations. */
export function ar1Products(columns: readonly ArrayLike<number>[], steps: readonly number[]): Ar1Products {
  const m = columns.length
  const groups = new Map<number, number[]>()
  steps.forEach((step, i) => {
    const places = groups.get(step)
    if (places) places.push(i)
    else groups.set(step, [i])
  })
  const triangle = (cell: (a: ArrayLike<number>, b: ArrayLike<number>) => number) => {
    const sums = new Float64Array(m * m)
    for (let i = 0; i < m; i += 1)
      for (let j = 0; j <= i; j += 1) sums[i * m + j] = cell(columns[i]!, columns[j]!)
    return sums
  }
  const over = (
    places: readonly number[],
    part: (a: ArrayLike<number>, b: ArrayLike<number>, i: number) => number,
  ) =>
    triangle((a, b) => {
      let total = 0
      for (const i of places) total += part(a, b, i)
      return total
    })
  return {
    m,
    first: triangle((a, b) => a[0]! * b[0]!),
    groups: [...groups].map(([step, places]) => ({
      step,
      pairs: places.length,
      later: over(places, (a, b, i) => a[i + 1]! * b[i + 1]!),
      across: over(places, (a, b, i) => a[i + 1]! * b[i]! + a[i]! * b[i + 1]!),
      earlier: over(places, (a, b, i) => a[i]! * b[i]!),
    })),
  }
}

/**
 * Z'R(φ)⁻¹Z into the lower triangle of `into` (m × m by rows).
 * @returns log |R(φ)|.
 */
export function ar1ProductsAt({ m, first, groups }: Ar1Products, phi: number, into: Float64Array): number {
  into.set(first)
  let logDeterminant = 0
  for (const { step, pairs, later, across, earlier } of groups) {
    const a = phi ** step
    const rest = (1 - a) * (1 + a)
    logDeterminant += pairs * Math.log(rest)
    for (let i = 0; i < m; i += 1)
      for (let k = i * m; k <= i * m + i; k += 1)
        into[k]! += (later[k]! - a * across[k]! + a * a * earlier[k]!) / rest
  }
  return logDeterminant
}
