type Bin = { readonly from: number; readonly to: number; readonly pairs: number }

const steps = [1, 2, 5, 10, 20, 50, 100]

/**
 * Bins of match weights in few enough rows to be read: as wide as needed, without gaps, one of them beginning at the
 * threshold as nearly as the bins allow.
 */
export function weightBins(histogram: readonly Bin[], threshold: number, most = 16): Bin[] {
  if (histogram.length === 0) return []
  const origin = Math.round(threshold)
  const lowest = Math.min(...histogram.map(({ from }) => from))
  const highest = Math.max(...histogram.map(({ to }) => to))
  const first = (step: number) => Math.floor((lowest - origin) / step)
  const rowsOf = (step: number) => Math.ceil((highest - origin) / step) - first(step)
  const step = steps.find((one) => rowsOf(one) <= most) ?? steps.at(-1)!
  const bins = Array.from({ length: rowsOf(step) }, (_, at) => ({
    from: origin + (first(step) + at) * step,
    to: origin + (first(step) + at + 1) * step,
    pairs: 0,
  }))
  for (const { from, to, pairs } of histogram)
    bins[Math.floor(((from + to) / 2 - origin) / step) - first(step)]!.pairs += pairs
  return bins
}
