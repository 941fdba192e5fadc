import { kaplanMeier } from '@/lib/statistics/durations/kaplan-meier'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import { histogramCount, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { sum } from '@/lib/statistics/mean'
import { message } from '@/lib/text/message'
import { periodOf } from '@/lib/time/period-of'
import { periodSequence } from '@/lib/time/period-sequence'
import type { Period } from '@/lib/time/period'
import { endOfPeriod } from '@/lib/time/step-period'
import type { Figure } from '../answer'
import type { FlowRow } from '../door/read-flows'
import type { SeriesPoint } from '../measure-series.types'
import { covers, type Coverage } from '../series/coverage'
import { noCases } from '../series/figure-of'
import { flowsInSpan, type FlowsInSpan } from './flows-in-span'
import { spellsOfFlows } from './spells-of-flows'

/** A middle that rests on fewer ends moves mostly by chance, so such months are taken by quarter. */
const enoughAMonth = 100
/**
 * So many have to begin in a period of which a middle is told. How many begin says nothing of how long they take; how many
 * end does: where about twenty end in a quarter, a rule about ends shows the quarters that were quick and leaves out those
 * that were slow, and what is shown is weeks too low.
 */
const leastBegun = 20

/**
 * How long it takes at the pace of each month, or of each quarter where months are small: the middle of the Kaplan–Meier
 * curve of the period's own flows, so that open cases count for as long as they were open in it. Periods do not share
 * ends, so points are told apart by chance alone and may be put on a process-control chart.
 *
 * @param rows of the period view
 * @param exit the one way out; of stages with several there is no such middle
 */
export function paceOf(rows: readonly FlowRow[], exit: string, coverage: Coverage): readonly SeriesPoint[] {
  const granularity = isLarge(rows, exit, coverage) ? 'month' : 'quarter'
  const all = periodSequence(periodOf(granularity, coverage.from), periodOf(granularity, coverage.to))
  return all
    .filter((period) => covers(coverage, period))
    .map((period) => ({ period, figure: paceIn(rows, exit, coverage, period) }))
}

function isLarge(rows: readonly FlowRow[], exit: string, { from, to }: Coverage): boolean {
  const monthly = rows.filter((row) => row.flow === `exit:${exit}` && row.granularity === 'month')
  const months = periodSequence(periodOf('month', from), periodOf('month', to)).length
  const ended = sum(monthly.map(({ histogram }) => (histogram ? histogramCount(histogram) : 0)))
  return ended >= enoughAMonth * months
}

function paceIn(rows: readonly FlowRow[], exit: string, coverage: Coverage, period: Period): Figure {
  const span = { from: period.start.slice(0, 7), to: endOfPeriod(period).slice(0, 7) }
  const found = flowsInSpan(rows, [exit], span, coverage)
  // A year that is published whole only has no figure by quarter.
  if (!found || found.span.from !== span.from || found.span.to !== span.to) return { kind: 'suppressed' }
  return paceFigure(found)
}

function paceFigure({ flows, casesBeyond }: FlowsInSpan): Figure {
  const [left] = flows.exits as readonly [DayHistogram]
  const ended = histogramCount(left)
  if (ended === 0) return noCases
  // How many began is told nowhere else, and not here.
  if (begunIn(flows.entry) < leastBegun)
    return { kind: 'unavailable', reason: message('series.fewBegun', { least: leastBegun }) }
  const { value, lower, upper } = survivalQuantile(kaplanMeier(spellsOfFlows(flows)), 0.5)
  if (value === null) return { kind: 'unavailable', reason: message('series.paceNotReached') }
  // So many have to lie on either side, as of every middle that is shown.
  const before = sum(left.counts.filter((_, k) => left.days[k]! <= value))
  if (before < casesBeyond || (value > 0 && ended - before < casesBeyond))
    return { kind: 'unavailable', reason: message('series.fewCases', { cases: ended }) }
  return {
    kind: 'value',
    value,
    numerator: null,
    denominator: null,
    interval:
      lower === null || upper === null || lower > value || upper < value
        ? // Hardly anybody was watched at young ages: then the limits mean nothing.
          null
        : { lower, upper, level: 0.95 },
    spread: null,
  }
}

/** Who was open before comes with the age reached by then. */
const begunIn = ({ days, counts }: DayHistogram) => sum(counts.filter((_, k) => days[k] === 0))
