import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'

/** Splits that are part of what a measure says. */
const leading = ['wait', 'reason', 'tier', 'offence-group']

/** Kept for standardisation; it says nothing on its own. */
const internal: ReadonlySet<string> = new Set(['wait-offence-group'])

/** The breakdowns that a page offers of those held, in the order of the definition. */
export function offeredBreakdowns(measure: MeasureDefinition, held: readonly string[]): readonly string[] {
  return breakdownsOf(measure).filter((name) => held.includes(name) && !internal.has(name))
}

/** The split that a page shows when none is asked for: of open cases their ages. */
export function defaultBreakdown(
  { kind }: MeasureDefinition,
  offered: readonly string[],
): string | undefined {
  const first = kind === 'stock' ? ['age-band', ...leading] : leading
  return first.find((name) => offered.includes(name)) ?? offered[0]
}
