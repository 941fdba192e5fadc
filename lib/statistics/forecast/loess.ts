/**
 * Locally weighted regression over positions 0 … n − 1, as STL uses it (Cleveland et al. 1990).
 *
 * @param values at equally spaced positions
 * @param at the position to estimate; may lie one step outside
 * @param first, last the neighbours that count
 * @param span the width of the neighbourhood; wider than the series widens the weights
 * @param degree 0 = local mean, 1 = local line
 * @param weights robustness weights, if any
 * @returns undefined where no neighbour has weight
 */
export function loessAt(
  values: readonly number[],
  at: number,
  first: number,
  last: number,
  span: number,
  degree: 0 | 1,
  weights?: readonly number[],
): number | undefined {
  const count = values.length
  const widest = Math.max(at - first, last - at) + (span > count ? Math.floor((span - count) / 2) : 0)
  const local = new Float64Array(last - first + 1)
  let total = 0
  for (let j = first; j <= last; j += 1) {
    const distance = Math.abs(j - at)
    if (distance > 0.999 * widest) continue
    const tricube = distance <= 0.001 * widest ? 1 : (1 - (distance / widest) ** 3) ** 3
    total += local[j - first] = tricube * (weights ? weights[j]! : 1)
  }
  if (total <= 0) return undefined
  for (let j = 0; j < local.length; j += 1) local[j]! /= total
  if (widest > 0 && degree > 0) {
    let centre = 0
    for (let j = first; j <= last; j += 1) centre += local[j - first]! * j
    let spread = 0
    for (let j = first; j <= last; j += 1) spread += local[j - first]! * (j - centre) ** 2
    // Neighbours all in one place give no slope.
    if (Math.sqrt(spread) > 0.001 * (count - 1)) {
      const slope = (at - centre) / spread
      for (let j = first; j <= last; j += 1) local[j - first]! *= slope * (j - centre) + 1
    }
  }
  let estimate = 0
  for (let j = first; j <= last; j += 1) estimate += local[j - first]! * values[j]!
  return estimate
}

/**
 * Smooths a whole series. Every `jump`-th position is estimated, those between by straight lines.
 */
export function loess(
  values: readonly number[],
  span: number,
  degree: 0 | 1,
  jump: number,
  weights?: readonly number[],
): number[] {
  const count = values.length
  if (count < 2) return [...values]
  const step = Math.min(jump, count - 1)
  const half = Math.floor((span + 1) / 2)
  const smooth = new Array<number>(count).fill(0)
  const estimate = (position: number, first: number, last: number) => {
    smooth[position] = loessAt(values, position, first, last, span, degree, weights) ?? values[position]!
  }
  let [first, last] = [0, Math.min(span, count) - 1]
  for (let position = 0; position < count; position += step) {
    if (span < count) {
      // Positions are counted from 0 here and from 1 in the paper's algorithm.
      first = Math.min(Math.max(position + 1 - half, 0), count - span)
      last = first + span - 1
    }
    estimate(position, first, last)
  }
  if (step === 1) return smooth
  const between = (from: number, to: number) => {
    const rise = (smooth[to]! - smooth[from]!) / (to - from)
    for (let j = from + 1; j < to; j += 1) smooth[j] = smooth[from]! + rise * (j - from)
  }
  for (let position = 0; position + step < count; position += step) between(position, position + step)
  const reached = Math.floor((count - 1) / step) * step
  if (reached < count - 1) {
    estimate(count - 1, first, last)
    between(reached, count - 1)
  }
  return smooth
}
