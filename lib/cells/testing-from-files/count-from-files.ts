import type { Month } from './days'
import { histogramOf, meanOf, quantileOf, type Histogram } from './histogram'
import type { Journeys } from './journeys/journeys-of'
import type { Observation } from './measures/measure-count'
import { measureCounts } from './measures/measure-counts'
import { observationsOf } from './observations-of'

/** A board by its number, or England and Wales. */
export type AreaAsked = number | 'nation'
export type Asked = {
  readonly area: AreaAsked
  readonly month: Month
  readonly breakdown: string
  readonly category: string
}
export type Counted =
  | { readonly value: number }
  | { readonly numerator: number; readonly denominator: number }
  | { readonly histogram: Histogram; readonly value: number; readonly cases: number }

const observed = new WeakMap<Journeys, Map<string, Observation[]>>()

/** Everything that adds to the figures of a measure; made once for each. Throws for an unknown measure. */
export function observationsOfMeasure(journeys: Journeys, measureId: string): Observation[] {
  const known = observed.get(journeys) ?? new Map<string, Observation[]>()
  observed.set(journeys, known)
  const measure = measureCounts[measureId]
  if (!measure) throw new Error(`No rule counts ${measureId}`)
  const made = known.get(measureId) ?? observationsOf(journeys, measure)
  known.set(measureId, made)
  return made
}

/**
 * A figure of a month, counted from the delivery's own files.
 *
 * @returns a count or stock; a numerator and denominator; or a histogram of days with its statistic (the median, or the
 *   mean where that is published). Null for rates and durations of nothing
 */
export function countFromFiles(journeys: Journeys, measureId: string, asked: Asked): Counted | null {
  const { area, month, breakdown, category } = asked
  return sumUp(
    measureId,
    observationsOfMeasure(journeys, measureId).filter(
      (each) =>
        each.month === month && (area === 'nation' || each.board === area) && each.in[breakdown] === category,
    ),
  )
}

/** Adds up what counts in one figure. */
export function sumUp(measureId: string, observations: readonly Observation[]): Counted | null {
  const measure = measureCounts[measureId]!
  if (measure.kind === 'count' || measure.kind === 'sum' || measure.kind === 'stock')
    return { value: sum(observations.map((each) => ('value' in each ? each.value : 0))) }
  if (observations.length === 0) return null
  if (measure.kind === 'rate' || measure.kind === 'time-to-event')
    return {
      numerator: sum(observations.map((each) => ('numerator' in each ? each.numerator : 0))),
      denominator: sum(observations.map((each) => ('denominator' in each ? each.denominator : 0))),
    }
  const days = observations.flatMap((each) => ('days' in each ? each.days : []))
  const mean = 'statistic' in measure && measure.statistic === 'mean'
  return {
    histogram: histogramOf(days),
    value: mean ? meanOf(days) : quantileOf(days, 0.5),
    cases: days.length,
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
