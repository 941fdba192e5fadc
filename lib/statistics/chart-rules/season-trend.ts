/**
 * The level of a series without its season: the mean over one whole cycle centred on each place (both ends of
 * an even cycle count half), so that a season cancels. Null where that cycle is not complete; then filled in a
 * straight line between known places, and at the ends along the slope of the nearest cycle.
 * Returns null where nothing is known.
 */
export function seasonTrend(values: readonly (number | null)[], period: number): number[] | null {
  const known = values.map((_, i) => centredMean(values, i, period))
  const places = known.flatMap((value, i) => (value === null ? [] : [i]))
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return null
  // Over the longest stretch of at most one cycle from that end.
  const slopeFrom = (at: number) => {
    const near = places.filter((place) => Math.abs(place - at) <= period)
    const other = at === first ? near.at(-1)! : near[0]!
    return other === at ? 0 : (known[other]! - known[at]!) / (other - at)
  }
  return known.map((value, i) => {
    if (value !== null) return value
    if (i < first) return known[first]! - (first - i) * slopeFrom(first)
    if (i > last) return known[last]! + (i - last) * slopeFrom(last)
    const before = places.findLast((place) => place < i)!
    const after = places.find((place) => place > i)!
    return known[before]! + ((i - before) / (after - before)) * (known[after]! - known[before]!)
  })
}

function centredMean(values: readonly (number | null)[], at: number, period: number): number | null {
  const half = Math.floor(period / 2)
  let total = 0
  for (let offset = -half; offset <= half; offset += 1) {
    const value = values[at + offset]
    if (value === null || value === undefined) return null
    total += period % 2 === 0 && Math.abs(offset) === half ? value / 2 : value
  }
  return total / period
}
