/** The middle of many runs, and what eight in ten of them lie between. */
export type Band = { readonly lower: number; readonly middle: number; readonly upper: number }

/**
 * Quantiles by the nearest rank, so that each is a value of a run. Infinity may be among the values: "never" is later
 * than every month.
 *
 * @param values put in order in place
 */
export function bandOf(values: Float64Array): Band {
  values.sort()
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]!
  return { lower: at(0.1), middle: at(0.5), upper: at(0.9) }
}

/** The band of each month of [run × months] values, or of what a function makes of their places. */
export function bandsOf(
  runs: number,
  months: number,
  value: (place: number, month: number) => number,
): readonly Band[] {
  const own = new Float64Array(runs)
  return Array.from({ length: months }, (_, month) => {
    for (let run = 0; run < runs; run += 1) own[run] = value(run * months + month, month)
    return bandOf(own)
  })
}
