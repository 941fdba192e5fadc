import type { Spread } from '../model/baseline.types'
import type { DemandFigures } from './demand-figures.types'

/** How much of the level of receipts is not known a month ahead, on top of what one month differs from the next. */
const driftOfYear = 0.06
const leastOfHours = 0.03
const mostOfMonths = 0.3

/**
 * How far months lie apart, from the two latest years: of receipts beyond Poisson's chance, of hours sat, and of hours
 * per completed case, of which a year's average is known as well as its months lie apart.
 */
export function spreadOf({ crown, sitting }: DemandFigures): Spread {
  const receipts = crown.receipts.slice(-24)
  const mean = receipts.reduce((sum, value) => sum + value, 0) / receipts.length
  const beyond = Math.max(0, variance(logs(receipts)) - 1 / Math.max(mean, 1))
  const hours = sitting.hours.slice(-24)
  const done = crown.disposals.slice(-24)
  const perCase = hours.flatMap((value, at) =>
    value !== null && value > 0 && done[at]! > 0 ? [value / done[at]!] : [],
  )
  const known = hours.filter((value): value is number => value !== null && value > 0)
  return {
    receipts: Math.min(mostOfMonths, Math.sqrt(beyond)),
    drift: driftOfYear / Math.sqrt(12),
    hours: Math.max(leastOfHours, Math.min(mostOfMonths, Math.sqrt(variance(logs(perCase)) / 12))),
    // Hours of a small court vary because trials do: that is in the hours of cases, not in what can be sat.
    sitting: known.length < 12 ? 0.05 : Math.min(0.1, Math.sqrt(variance(logs(known)) / 4)),
  }
}

const logs = (values: readonly number[]) => values.filter((value) => value > 0).map(Math.log)

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
