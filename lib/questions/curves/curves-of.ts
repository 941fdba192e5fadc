import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Asking } from '../door/ask'
import type { PinnedSource } from '../door/edition-contents'
import { readFlows, type FlowRow } from '../door/read-flows'
import type { Cohort, Curve } from '../curve.types'
import type { SeriesPoint } from '../measure-series.types'
import { coverageOf } from '../series/coverage'
import { lastYear, yearBefore, type Span } from '../series/span'
import { cohortOf } from './cohort-of'
import { curveOf } from './curve-of'
import { flowsInSpan } from './flows-in-span'
import { isKnownLate } from './known-late'
import { paceOf } from './pace-of'

export type CurveQuestion = {
  readonly measure: MeasureDefinition
  readonly pin: PinnedSource
  readonly areaId: number
  readonly breakdown: string
  readonly category: string
  /** YYYY-MM, last month wanted. */
  readonly to?: string
  /** Without those that began in a year, where a page does not show them. */
  readonly withoutCohort?: true
  /** The flows of the period view, where a page read those of all its measures at once. */
  readonly flows?: readonly FlowRow[]
}

/** Breakdowns that there are flows of. */
const flowing: ReadonlySet<string> = new Set(['all', 'crime-type'])

/** Each null where there is none to draw. */
export type Curves = {
  /** At the pace of the last four whole quarters, and of the year before. */
  readonly curve: Curve | null
  readonly before: Curve | null
  readonly cohort: Cohort | null
  /** The middle at the pace of each month or quarter; null where there are several ways out, or records known late. */
  readonly pace: readonly SeriesPoint[] | null
}

const none: Curves = { curve: null, before: null, cohort: null, pace: null }

/** The curves of one series: at the pace of the last four whole quarters and a year before, and of those who began. */
export async function curvesOf(
  asking: Asking,
  { measure, to, withoutCohort, flows, ...choice }: CurveQuestion,
): Promise<Curves> {
  const figure = measure.linked?.figure
  if (!figure || !('exits' in figure) || !flowing.has(choice.breakdown)) return none
  const series = { ...choice, measure: measure.id }
  const rows = flows ?? (await readFlows(asking, { ...series, view: 'period' }))
  // Flows reach further than a share that waits for its days to pass, so their own months count.
  const coverage = coverageOf(
    rows.map((row) => ({ ...row, suppressed: row.histogram === null })),
    choice.pin.periodTo,
  )
  const span = coverage && lastYear(coverage, to)
  if (!span) return none
  const exits = figure.exits.map(({ name }) => name)
  // Of a pace nobody knows how many are on their way who are not known yet: those that are would be the quick ones.
  const late = isKnownLate(measure)
  const of = (months: Span | null) => {
    const found = !late && months && flowsInSpan(rows, exits, months, coverage)
    return found ? curveOf(measure, exits, found, 'period') : null
  }
  const cohorts = withoutCohort ? null : await readFlows(asking, { ...series, view: 'cohort' })
  return {
    curve: of(span),
    before: of(yearBefore(span, coverage)),
    cohort: cohorts && cohortOf(measure, exits, cohorts, span, coverage),
    pace:
      !late && exits.length === 1 && figure.shape === 'duration' ? paceOf(rows, exits[0]!, coverage) : null,
  }
}
