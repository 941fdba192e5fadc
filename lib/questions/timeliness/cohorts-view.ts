import { describeCurveTest } from '@/lib/statistics/durations/describe-curve-test'
import { logRank } from '@/lib/statistics/durations/log-rank'
import { StatisticsError } from '@/lib/statistics/statistics-error'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import type { Message } from '@/lib/text/message'
import { curveOf } from '../curves/curve-of'
import { flowsInSpan, type FlowsInSpan } from '../curves/flows-in-span'
import { spellsOfFlows } from '../curves/spells-of-flows'
import type { Asking } from '../door/ask'
import type { PinnedSource } from '../door/edition-contents'
import { readFlows } from '../door/read-flows'
import type { MeasureSeries } from '../measure-series.types'
import { coverageOf } from '../series/coverage'
import { lastYear, type Span } from '../series/span'
import type { CohortsView } from '../timeliness.types'

/** Years that are shown; older ones say little of now. */
const most = 4

/**
 * Those who began in each of the last years of whole quarters, followed to the last complete date. The latest are followed
 * for less long, which their curve shows by where it stops; the test of two counts everybody for as long as they were seen.
 * Null where fewer than one year can be drawn.
 */
export async function cohortsView(
  asking: Asking,
  series: MeasureSeries,
  pin: PinnedSource,
  to: string | undefined,
): Promise<CohortsView | null> {
  const { measure, area, breakdown, category } = series
  const figure = measure.linked?.figure
  if (pin.source.kind === 'published' || figure?.shape !== 'duration') return null
  const choice = { pin, areaId: area.id, measure: measure.id, breakdown, category, view: 'cohort' } as const
  const rows = await readFlows(asking, choice)
  const coverage = coverageOf(
    rows.map((row) => ({ ...row, suppressed: row.histogram === null })),
    pin.periodTo,
  )
  const last = coverage && lastYear(coverage, to)
  if (!last) return null
  const exits = figure.exits.map(({ name }) => name)
  const found = yearsBack(last).flatMap((span) => {
    if (span.from < coverage.from) return []
    const flows = flowsInSpan(rows, exits, span, coverage)
    const whole = flows && flows.span.from === span.from && flows.span.to === span.to
    const curve = whole ? curveOf(measure, exits, flows, 'cohort', false) : null
    return curve ? [{ flows: flows!, curve }] : []
  })
  if (found.length === 0) return null
  const [latest, before] = found
  return {
    series,
    curves: found.map(({ curve }) => curve),
    difference: before ? differenceOf(latest!.flows, before.flows) : null,
  }
}

function yearsBack({ from, to }: Span): readonly Span[] {
  const back = (month: string, years: number) => firstDayOf(monthNumber(month) - 12 * years).slice(0, 7)
  return Array.from({ length: most }, (_, years) => ({ from: back(from, years), to: back(to, years) }))
}

function differenceOf(a: FlowsInSpan, b: FlowsInSpan): Message | null {
  try {
    return describeCurveTest(logRank([spellsOfFlows(a.flows), spellsOfFlows(b.flows)]))
  } catch (error) {
    // Nothing could be observed of one of them: then there is nothing to say.
    if (error instanceof StatisticsError) return null
    throw error
  }
}
