import { mergeHistograms, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { endOfPeriod } from '@/lib/time/step-period'
import type { FlowRow } from '../door/read-flows'
import type { Coverage } from '../series/coverage'
import { lastFinancialYear, type Span } from '../series/span'
import type { FlowSums } from './spells-of-flows'

export type FlowsInSpan = {
  readonly span: Span
  readonly flows: FlowSums
  /** As in FlowRow. */
  readonly casesBeyond: number
}

/**
 * The flows of some months, added up exactly, of the period view or of the cohorts of these months. Each financial year
 * is published at a level of its own (docs/adr/0015-protection-of-linked-cells.md): where one that reaches into these
 * months is published whole only, of the last whole financial year. Null where any of them is hidden.
 *
 * @param exits names in the order of the definition
 */
export function flowsInSpan(
  rows: readonly FlowRow[],
  exits: readonly string[],
  span: Span,
  coverage: Coverage,
): FlowsInSpan | null {
  const whole = rows.every((row) => !touches(row, span) || within(row, span))
  const wanted = whole ? span : lastFinancialYear(span, coverage)
  const own = wanted && rows.filter((row) => touches(row, wanted))
  if (!own || own.length === 0) return null
  if (own.some((row) => row.histogram === null || !within(row, wanted))) return null
  const named = (flow: string) =>
    mergeHistograms(own.flatMap((row) => (row.flow === flow && row.histogram ? [row.histogram] : [])))
  return {
    span: wanted,
    casesBeyond: Math.max(...own.map((row) => row.casesBeyond)),
    flows: {
      entry: named('entry'),
      monthEnd: mergeHistograms([named('month-end'), dayLater(named('open'))]),
      exits: exits.map((name) => named(`exit:${name}`)),
    },
  }
}

/** Who of a cohort is still open was seen on the last complete date itself; at a month's end on the day before. */
function dayLater({ days, counts }: DayHistogram): DayHistogram {
  return { days: days.map((day) => day + 1), counts }
}

function within({ granularity, start }: FlowRow, { from, to }: Span): boolean {
  return start.slice(0, 7) >= from && endOfPeriod({ granularity, start }).slice(0, 7) <= to
}

function touches({ granularity, start }: FlowRow, { from, to }: Span): boolean {
  return start.slice(0, 7) <= to && endOfPeriod({ granularity, start }).slice(0, 7) >= from
}
