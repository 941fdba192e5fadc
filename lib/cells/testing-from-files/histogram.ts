/** How many took each whole number of days, ascending. */
export type Histogram = { readonly days: readonly number[]; readonly counts: readonly number[] }

export function histogramOf(days: readonly number[]): Histogram {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const sorted = [...counts].sort(([a], [b]) => a - b)
  return { days: sorted.map(([day]) => day), counts: sorted.map(([, count]) => count) }
}

/** The smallest day by which at least a share of the durations lies. */
export function quantileOf(days: readonly number[], share: number): number {
  const sorted = days.toSorted((a, b) => a - b)
  return sorted.find((_, at) => at + 1 >= share * sorted.length)!
}

export const meanOf = (days: readonly number[]): number =>
  days.reduce((sum, day) => sum + day, 0) / days.length
