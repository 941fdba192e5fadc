import { type GoldenCase, UnknownCaseError } from './golden-case'

/** Breakpoints of a series (Bai and Perron). */
export function breakpointCase(kase: GoldenCase): Record<string, unknown> {
  throw new UnknownCaseError(`Breakpoint cases such as ${kase.id} have no reader yet`)
}
