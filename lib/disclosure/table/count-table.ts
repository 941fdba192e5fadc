import type { Lattice, Level } from '../lattice/lattice'

/**
 * What must not be known when it is small: the sum of some atoms. An atom is a count of records that no other atom
 * counts, so that every atom of a row can move on its own.
 */
export interface Part {
  readonly atoms: readonly number[]
  /** Counts that are small below the threshold. Absent: the atoms. */
  readonly small?: readonly number[]
  /** Zero counts as small too (default); false for counts that only follow from the difference of two measures. */
  readonly zeroIsSmall?: boolean
}

/** One line of a table: a category of a board, a board of the nation. */
export interface Row {
  readonly id: string
  /** By level, atom and whole period. */
  readonly sums: readonly (readonly Float64Array[])[]
  /** By atom and month how much the count can grow (families/split.ts). Absent: as much as the table allows. */
  readonly rooms?: readonly Float64Array[]
  /**
   * The level at which what leaves that room is published. In a hidden month it moves along, so that only the room of
   * the published period around it counts. Absent: by month.
   */
  readonly roomLevel?: Level
  /** All counts of all months, to tell which row is the smallest; 0 for a row that is the first to be hidden for others. */
  readonly weight: number
}

/** Counts that add up to a published total: rows (categories or boards) over months. */
export interface CountTable {
  readonly lattice: Lattice
  readonly parts: readonly Part[]
  readonly rows: readonly Row[]
}

/**
 * @param atoms by atom the counts of the months
 * @param rooms by atom how much they can grow
 */
export function rowOf(
  id: string,
  lattice: Lattice,
  atoms: readonly Float64Array[],
  rooms?: readonly Float64Array[],
): Row {
  const sums = lattice.periods.map((periods, level) =>
    atoms.map((counts) => {
      if (level === 0) return counts
      const found = new Float64Array(periods.length)
      for (let period = 0; period < periods.length; period += 1)
        for (const month of periods[period]!) found[period]! += counts[month]!
      return found
    }),
  )
  const weight = atoms.reduce((sum, counts) => counts.reduce((total, count) => total + count, sum), 0)
  return rooms ? { id, sums, weight, rooms } : { id, sums, weight }
}

/** Whether a part of a row is small in a period. */
export function isSmall(row: Row, part: Part, level: number, period: number, threshold: number): boolean {
  let count = 0
  for (const atom of part.small ?? part.atoms) count += row.sums[level]![atom]![period]!
  return count < threshold && (count > 0 || part.zeroIsSmall !== false)
}

/** The finest level with whole periods at which no period of the row is small; hidden where there is none. */
export function ownLevel(row: Row, { lattice, parts }: Omit<CountTable, 'rows'>, threshold: number): Level {
  for (const level of [0, 1, 2] as const) {
    const periods = lattice.periods[level]!
    if (periods.length === 0) continue
    const hasSmall = periods.some((_, period) =>
      parts.some((part) => isSmall(row, part, level, period, threshold)),
    )
    if (!hasSmall) return level
  }
  return 3
}
