import { mostAfter } from '../page/read-scenario'

/** Months after which open cases are told. */
export const toldMonths = [12, 24, 36] as const

/** Months that a board's figures may end before those of others: figures by quarter, and one delivery late. */
export const mostBehind = 5

/** The last month in which a change can begin: no later than a board's own page takes it, counted from its own first month. */
export const mostAfterAcross = mostAfter - mostBehind
