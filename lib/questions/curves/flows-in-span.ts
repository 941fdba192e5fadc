import { mergeHistograms } from '@/lib/statistics/quantiles/day-histogram'
import { endOfPeriod } from '@/lib/time/step-period'
import type { FlowRow } from '../door/read-flows'
import type { Coverage } from '../series/coverage'
import { lastFinancialYear, type Span } from '../series/span'
import type { PeriodFlows } from './spells-of-flows'

export type FlowsInSpan = {
  readonly span: Span
  readonly flows: PeriodFlows
}

/**
 * The flows of the period view over some months, added up exactly. Where they are published by financial year only, of
 * the last whole year. Null where they are hidden.
 *
 * @param exits names in the order of the definition
 */
export function flowsInSpan(
  rows: readonly FlowRow[],
  exits: readonly string[],
  span: Span,
  coverage: Coverage,
): FlowsInSpan | null {
  const shown = rows.filter(({ histogram }) => histogram !== null)
  // All flows of a series are published at one level; were one coarser, its level is that of the curve.
  const coarsest = (['financial-year', 'quarter', 'month'] as const).find((step) =>
    shown.some(({ granularity }) => granularity === step),
  )
  const wanted = coarsest === 'financial-year' ? lastFinancialYear(span, coverage) : span
  if (!coarsest || !wanted || shown.length < rows.length) return null
  const own = shown.filter((row) => row.granularity === coarsest && within(row, wanted))
  const named = (flow: string) =>
    mergeHistograms(own.flatMap((row) => (row.flow === flow && row.histogram ? [row.histogram] : [])))
  return {
    span: wanted,
    flows: {
      entry: named('entry'),
      monthEnd: named('month-end'),
      exits: exits.map((name) => named(`exit:${name}`)),
    },
  }
}

function within({ granularity, start }: FlowRow, { from, to }: Span): boolean {
  return start.slice(0, 7) >= from && endOfPeriod({ granularity, start }).slice(0, 7) <= to
}
