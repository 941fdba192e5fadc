import { latticeOf } from './lattice'

/**
 * Stocks do not add up over time: a quarter's value is that of its last month. What binds the months of a stock is that
 * its changes are known (what came in less what went out), so an outsider can only place the whole line higher or
 * lower. A line can be lowered by its least value: that is the one count that a table of stocks protects.
 */
export const stockLattice = latticeOf(1, [], [])

/**
 * A share of a stock: two columns (those that it counts, and the rest, by the least value of each) of a published row
 * sum. Level 0 is published, level 1 hidden.
 */
export const shareLattice = latticeOf(2, [[0, 1]], [])
