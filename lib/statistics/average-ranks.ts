/** Rank of each value, from 1; equal values share the mean of their ranks. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const ranks = Array<number>(values.length)
  for (let i = 0; i < order.length;) {
    let end = i + 1
    while (end < order.length && values[order[end]!] === values[order[i]!]) end += 1
    for (let k = i; k < end; k += 1) ranks[order[k]!] = (i + 1 + end) / 2
    i = end
  }
  return ranks
}
