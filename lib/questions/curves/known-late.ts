import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { histogramCount } from '@/lib/statistics/quantiles/day-histogram'
import type { FlowsInSpan } from './flows-in-span'

/** Whether a record is known only some days after its origin: with days from the offence, once somebody is charged. */
export function isKnownLate({ linked }: MeasureDefinition): boolean {
  return linked?.figure.shape === 'duration' && linked.figure.enter !== undefined
}

/**
 * Those who began in some months, watched from their first day, though they were known later. They are all that will be
 * known of these months once nobody new comes, and then the curve is exactly how long they took. Watched from the day on
 * which they became known, those known early would stand for all: who is charged at once is through sooner, so days until
 * somebody is known and days until the end are not independent, as delayed entry takes them to be (Tsai 1990; Keiding and
 * Gill 1990), and the middle is that of quick charges.
 */
export function fromOrigin({ flows, ...rest }: FlowsInSpan): FlowsInSpan {
  return { ...rest, flows: { ...flows, entry: { days: [0], counts: [histogramCount(flows.entry)] } } }
}
