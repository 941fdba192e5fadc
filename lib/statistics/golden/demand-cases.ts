import { breakpointCase } from './breakpoint-cases'
import { type GoldenCase, type GoldenMethod, UnknownCaseError } from './golden-case'
import { erlangCase, readyReckonerCase, stockFlowCase } from './stock-flow-cases'

/**
 * Demand cases come in four shapes, told apart by their input: a stock with receipts and sitting days, MoJ's
 * ready reckoner with a baseline, queues with servers, and a series in which breakpoints are sought.
 */
export const demandCases: GoldenMethod = {
  read(kase: GoldenCase): Record<string, unknown> {
    const input = Object(kase.input) as object
    if ('receipts' in input) return stockFlowCase(kase)
    if ('baseline' in input) return readyReckonerCase(kase)
    if ('cases' in input) return erlangCase(kase)
    if ('series' in input) return breakpointCase(kase)
    throw new UnknownCaseError(`A demand case with ${Object.keys(input).join(', ')} is not known`)
  },
}
