import type { AreaAsked, Counted } from './count-from-files'
import { observationsOfMeasure, sumUp } from './count-from-files'
import type { BoardId } from './boards-of-records'
import { flowsOf, standingOfMeasure } from './flows-from-files'
import { groupBy } from './group-by'
import type { Histogram } from './histogram'
import type { Journeys } from './journeys/journeys-of'
import { measureCounts } from './measures/measure-counts'
import { untilOf } from './until-of'

/** A figure's place: measure, area, breakdown, category and month. */
export const placeOf = (
  measure: string,
  area: AreaAsked,
  breakdown: string,
  category: string,
  month: string,
): string => [measure, area, breakdown, category, month].join(' | ')

const areasOf = (board: BoardId): AreaAsked[] => (board === null ? ['nation'] : ['nation', board])

/** Every figure of every measure, by its place. */
export function allFiguresFromFiles(journeys: Journeys): Map<string, Counted> {
  const figures = new Map<string, Counted>()
  for (const measure of Object.keys(measureCounts)) {
    const placed = observationsOfMeasure(journeys, measure).flatMap((observation) =>
      areasOf(observation.board).flatMap((area) =>
        Object.entries(observation.in).map(([breakdown, category]) => ({
          place: placeOf(measure, area, breakdown, category, observation.month),
          observation,
        })),
      ),
    )
    for (const [place, rows] of groupBy(placed, (each) => each.place)) {
      const counted = sumUp(
        measure,
        rows.map(({ observation }) => observation),
      )
      if (counted) figures.set(place, counted)
    }
  }
  return figures
}

/** Every flow of every duration and time to an event, in all and by crime type, by its place, view and name. */
export function allFlowsFromFiles(journeys: Journeys): Map<string, Histogram> {
  const all = new Map<string, Histogram>()
  for (const [measure, { agencies }] of Object.entries(measureCounts)) {
    const { completeTo, months } = untilOf(journeys.delivery, agencies)
    const placed = standingOfMeasure(journeys, measure).flatMap((record) =>
      areasOf(record.board).flatMap((area) =>
        (['all', 'crime-type'] as const).map((breakdown) => ({ area, breakdown, record })),
      ),
    )
    for (const rows of groupBy(
      placed,
      ({ area, breakdown, record }) => `${area}|${breakdown}|${record.in[breakdown]}`,
    ).values()) {
      const { area, breakdown, record } = rows[0]!
      for (const view of ['cohort', 'period'] as const)
        for (const month of months) {
          const flows = flowsOf(
            rows.map((row) => row.record),
            view,
            month,
            completeTo,
          )
          for (const [flow, histogram] of Object.entries(flows))
            all.set(
              `${placeOf(measure, area, breakdown, record.in[breakdown]!, month)} | ${view} | ${flow}`,
              histogram,
            )
        }
    }
  }
  return all
}
