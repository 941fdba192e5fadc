import type { Asked } from './count-from-files'
import { firstDayOf, monthOf, nextMonth, type Day, type Month } from './days'
import { histogramOf, type Histogram } from './histogram'
import type { Journeys } from './journeys/journeys-of'
import { measureCounts } from './measures/measure-counts'
import { standingOf, type Standing } from './spells'
import { untilOf } from './until-of'

/** Histograms of days of age by flow: entry, open, month-end, exit:<how>. */
export type Flows = Readonly<Record<string, Histogram>>
type Flow = readonly [flow: string, days: number]

const standing = new WeakMap<Journeys, Map<string, Standing[]>>()

/** The records of a duration as they stand on its last complete date; none where the measure keeps no flows. */
export function standingOfMeasure(journeys: Journeys, measureId: string): Standing[] {
  const known = standing.get(journeys) ?? new Map<string, Standing[]>()
  standing.set(journeys, known)
  const measure = measureCounts[measureId]!
  const { completeTo } = untilOf(journeys.delivery, measure.agencies)
  const made =
    known.get(measureId) ?? ('spells' in measure ? standingOf(measure.spells(journeys), completeTo) : [])
  known.set(measureId, made)
  return made
}

/** A measure's flows of a month, by its origin (cohort) or by the calendar (period). */
export function flowsFromFiles(
  journeys: Journeys,
  measureId: string,
  view: 'cohort' | 'period',
  { area, month, breakdown, category }: Asked,
): Flows {
  const { completeTo, months } = untilOf(journeys.delivery, measureCounts[measureId]!.agencies)
  if (!months.includes(month)) return {}
  const records = standingOfMeasure(journeys, measureId).filter(
    (each) => (area === 'nation' || each.board === area) && each.in[breakdown] === category,
  )
  return flowsOf(records, view, month, completeTo)
}

/** Adds up the flows of records in a month. */
export function flowsOf(
  records: readonly Standing[],
  view: 'cohort' | 'period',
  month: Month,
  completeTo: Day,
): Flows {
  const flows = records.flatMap((record) =>
    view === 'cohort'
      ? cohortFlows(record, month, completeTo)
      : periodFlows(record, firstDayOf(month), firstDayOf(nextMonth(month))),
  )
  const days: Record<string, number[]> = {}
  for (const [flow, age] of flows) (days[flow] ??= []).push(age)
  return Object.fromEntries(Object.entries(days).map(([flow, ages]) => [flow, histogramOf(ages)]))
}

function cohortFlows({ origin, entry, exit }: Standing, month: Month, completeTo: Day): Flow[] {
  if (monthOf(origin) !== month) return []
  return [
    ['entry', entry - origin],
    exit ? [`exit:${exit.by}`, exit.on - origin] : ['open', completeTo - origin],
  ]
}

/** What a record adds to a span of days from a first one to the day after its last. */
export function periodFlows({ origin, entry, exit }: Standing, first: Day, next: Day): Flow[] {
  if (entry >= next || (exit !== null && exit.on < first)) return []
  return [
    ['entry', Math.max(entry, first) - origin],
    exit !== null && exit.on < next ? [`exit:${exit.by}`, exit.on - origin] : ['month-end', next - origin],
  ]
}
