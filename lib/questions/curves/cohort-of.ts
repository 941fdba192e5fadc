import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { histogramCount } from '@/lib/statistics/quantiles/day-histogram'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import type { Cohort } from '../curve.types'
import type { FlowRow } from '../door/read-flows'
import type { Coverage } from '../series/coverage'
import type { Span } from '../series/span'
import { curveOf } from './curve-of'
import { flowsInSpan, type FlowsInSpan } from './flows-in-span'
import { fromOrigin, isKnownLate } from './known-late'

/** A middle of those who reached an end says little while more than this share may yet reach it. */
const enoughResolved = 0.9

/**
 * Those who began in four whole quarters, followed to the last complete date: the latest four of whom nine in ten have
 * ended, since of later ones only the quick are known; where there are none, the latest that were followed for a year.
 * Null where there is none to draw.
 *
 * @param rows of the cohort view
 * @param last four whole quarters, the latest wanted
 */
export function cohortOf(
  measure: MeasureDefinition,
  exits: readonly string[],
  rows: readonly FlowRow[],
  last: Span,
  coverage: Coverage,
): Cohort | null {
  const spans = yearsBack(last, coverage)
  const watched = isKnownLate(measure) ? fromOrigin : (flows: FlowsInSpan) => flows
  const found = spans
    .flatMap((span) => flowsInSpan(rows, exits, span, coverage) ?? [])
    .map((flows) => watched(flows))
  const chosen =
    found.find((one) => resolvedOf(one) >= enoughResolved) ?? found[Math.min(4, found.length - 1)]
  if (!chosen) return null
  const resolved = resolvedOf(chosen)
  const curve = curveOf(measure, exits, chosen, 'cohort', resolved >= enoughResolved)
  // Rounded down, so that 90 and 100 are what they say.
  return curve && { curve, resolved: Math.floor(100 * resolved + 1e-9) }
}

/** Share that has ended in any way. */
function resolvedOf({ flows }: FlowsInSpan): number {
  const ended = flows.exits.reduce((sum, exit) => sum + histogramCount(exit), 0)
  return ended / Math.max(1, ended + histogramCount(flows.monthEnd))
}

/** Four whole quarters, then those that end a quarter before, and so on, as far as there are four. */
function yearsBack(last: Span, coverage: Coverage): readonly Span[] {
  const [from, to] = [last.from, last.to].map((month) => monthNumber(month)) as [number, number]
  if (to - from !== 11) return []
  const month = (number: number) => firstDayOf(number).slice(0, 7)
  const quarters = Math.floor((from - monthNumber(coverage.from)) / 3)
  return Array.from({ length: quarters + 1 }, (_, i) => ({
    from: month(from - 3 * i),
    to: month(to - 3 * i),
  }))
}
