import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Asking } from '../door/ask'
import type { PinnedSource } from '../door/edition-contents'
import { readFlows } from '../door/read-flows'
import type { Curve } from '../curve.types'
import { coverageOf } from '../series/coverage'
import { lastYear, yearBefore, type Span } from '../series/span'
import { curveOf } from './curve-of'
import { flowsInSpan } from './flows-in-span'

export type CurveQuestion = {
  readonly measure: MeasureDefinition
  readonly pin: PinnedSource
  readonly areaId: number
  readonly breakdown: string
  readonly category: string
  /** YYYY-MM, last month wanted. */
  readonly to?: string
}

/** Breakdowns that there are flows of. */
const flowing: ReadonlySet<string> = new Set(['all', 'crime-type'])

/** The curve of the last four whole quarters and that of the year before; null where there is none to draw. */
export async function curvesOf(
  asking: Asking,
  { measure, to, ...choice }: CurveQuestion,
): Promise<{ readonly curve: Curve | null; readonly before: Curve | null }> {
  const none = { curve: null, before: null }
  const figure = measure.linked?.figure
  if (!figure || !('exits' in figure) || !flowing.has(choice.breakdown)) return none
  const rows = await readFlows(asking, { ...choice, measure: measure.id, view: 'period' })
  // Flows reach further than a share that waits for its days to pass, so their own months count.
  const coverage = coverageOf(rows.map((row) => ({ ...row, suppressed: row.histogram === null })))
  const span = coverage && lastYear(coverage, to)
  if (!span) return none
  const exits = figure.exits.map(({ name }) => name)
  const of = (months: Span | null) => {
    const found = months && flowsInSpan(rows, exits, months, coverage)
    return found && curveOf(measure, exits, found)
  }
  return { curve: of(span), before: of(yearBefore(span, coverage)) }
}
