import type { BreakdownName } from './linked-count'
import type { MeasureDefinition } from './measure-definition'

/** Every breakdown in which figures of a measure may come, from published tables or linked records. */
export function breakdownsOf({ breakdowns, linked }: MeasureDefinition): readonly BreakdownName[] {
  return [...new Set([...breakdowns, ...(linked?.breakdowns ?? []).map(({ name }) => name)])]
}
