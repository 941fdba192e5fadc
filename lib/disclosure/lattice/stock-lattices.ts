import { latticeOf, type Lattice } from './lattice'

/**
 * Stocks do not add up over time: a quarter's value is that of its last month, so a stock is shown or hidden throughout,
 * level 0 or 3 here. One that follows its flows is then as coarse as they are (follow-stock.ts).
 *
 * Where what comes in and goes out is published, so are the changes of a stock, and an outsider can only place the
 * whole line higher or lower. A line can be lowered by its least value: that is the one count of this lattice.
 */
export const lineLattice: Lattice = latticeOf(1, [], [])

/** A stock of which no changes are published: each month is a table of its own. */
export const monthsLattice = (months: number): Lattice => latticeOf(months, [], [])

/**
 * A share of a stock: for each month two columns (those that it counts, and the rest) of a row sum that is published.
 * Level 0 is published, level 1 hidden.
 */
export const shareLattice = (months: number): Lattice =>
  latticeOf(
    2 * months,
    Array.from({ length: months }, (_, month) => [2 * month, 2 * month + 1]),
    [],
  )
