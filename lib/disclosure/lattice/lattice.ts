/** How finely a series is published: 0 month, 1 quarter, 2 financial year, 3 not at all. */
export type Level = 0 | 1 | 2 | 3
export const levels = { month: 0, quarter: 1, year: 2, hidden: 3 } as const
/** The levels at which something is published, finest first. */
export const publishedLevels = [0, 1, 2] as const

/** The level after it: the next coarser one. */
export const coarser = (level: Level): Level => Math.min(3, level + 1) as Level

/**
 * The months of a figure and the periods that add them up. Only whole periods are in it: a quarter of which a month is
 * missing is no quarter. Months need not be months: any finest columns will do (stock-table.ts).
 */
export interface Lattice {
  readonly months: number
  /** By level (month, quarter, financial year) the periods, each with its months, in order. */
  readonly periods: readonly (readonly (readonly number[])[])[]
  /** By level and period the period of the next coarser level that holds it, −1 where that is not whole. */
  readonly parents: readonly Int32Array[]
  /** By level and month the period that holds it, −1 where that is not whole. */
  readonly periodOf: readonly Int32Array[]
}

/**
 * Puts periods together to a lattice.
 *
 * @param groups for quarters and financial years: the months of each whole one; a year is made of whole quarters
 */
export function latticeOf(months: number, quarters: number[][], years: number[][]): Lattice {
  const single = Array.from({ length: months }, (_, month) => [month])
  const periods = [single, quarters, years]
  const periodOf = periods.map((groups) => {
    const found = new Int32Array(months).fill(-1)
    groups.forEach((group, number) => group.forEach((month) => (found[month] = number)))
    return found
  })
  const parents = periods.map((groups, level) =>
    Int32Array.from(groups, (group) => periodOf[level + 1]?.[group[0]!] ?? -1),
  )
  return { months, periods, parents, periodOf }
}
