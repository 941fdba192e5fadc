import { englandAndWales } from '@/lib/boards/areas'
import { boards } from '@/lib/boards/boards'
import type { CellRow, FlowRow } from '../testing/read-cells'
import { placeOf } from './all-from-files'
import type { AreaAsked, Counted } from './count-from-files'
import { lastDayOf, dayOf } from './days'
import type { Histogram } from './histogram'
import type { Journeys } from './journeys/journeys-of'
import { measureCounts } from './measures/measure-counts'
import { untilOf } from './until-of'

const areaOf = ({ area_id, board_id }: { area_id: number; board_id: number | null }): AreaAsked => {
  if (area_id === englandAndWales.id && board_id === null) return 'nation'
  if (area_id !== board_id) throw new Error(`area ${area_id} of board ${board_id}`)
  return area_id
}
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const told = (histogram: Histogram) => JSON.stringify([histogram.days, histogram.counts])

/** What a row of the file says, in the words of the counts. */
function saidBy(row: CellRow): Counted {
  if (row.days !== null && row.counts !== null)
    return {
      histogram: { days: row.days, counts: row.counts },
      value: row.value ?? NaN,
      cases: row.denominator ?? NaN,
    }
  if (row.numerator !== null && row.denominator !== null)
    return { numerator: row.numerator, denominator: row.denominator }
  return { value: row.value ?? NaN }
}

function same(file: Counted, own: Counted): boolean {
  if ('histogram' in file && 'histogram' in own)
    return (
      told(file.histogram) === told(own.histogram) && near(file.value, own.value) && file.cases === own.cases
    )
  if ('numerator' in file && 'numerator' in own)
    return near(file.numerator, own.numerator) && file.denominator === own.denominator
  return (
    !('histogram' in file || 'histogram' in own) &&
    'value' in file &&
    'value' in own &&
    near(file.value, own.value)
  )
}

const isNought = (counted: Counted) =>
  'numerator' in counted ? counted.numerator === 0 : !('histogram' in counted) && counted.value === 0
/** Measure, breakdown and category of a place. */
const kindOf = (place: string) => {
  const [measure, , breakdown, category] = place.split(' | ')
  return [measure, breakdown, category].join(' | ')
}

/**
 * Where the cells of the file and the figures counted from the delivery differ, both ways round: rows that are wrong or
 * should not be there, and figures without a row. Nothing may be missing but counts of nought, and reasons and kinds of
 * link that occur nowhere.
 */
export function differencesOfCells(
  cells: readonly CellRow[],
  figures: ReadonlyMap<string, Counted>,
): string[] {
  const differences: string[] = []
  const seen = new Set<string>()
  for (const row of cells) {
    const place = placeOf(row.measure, areaOf(row), row.breakdown, row.category, row.month)
    if (seen.has(place)) differences.push(`twice: ${place}`)
    seen.add(place)
    const own = figures.get(place) ?? { value: 0 }
    if (!same(saidBy(row), own))
      differences.push(`${place}: the file ${JSON.stringify(saidBy(row))}, counted ${JSON.stringify(own)}`)
  }
  const occurring = new Set([...figures].flatMap(([place, own]) => (isNought(own) ? [] : kindOf(place))))
  for (const [place, own] of figures) {
    const mayMiss =
      'numerator' in own ? /\| (reason|link) \|/.test(place) && !occurring.has(kindOf(place)) : isNought(own)
    if (!seen.has(place) && !mayMiss) differences.push(`missing: ${place}: ${JSON.stringify(own)}`)
  }
  return differences
}

/** Counts and stocks of boards that have no row in a month, though nought is a figure too (not what nobody reported). */
export function missingNoughts(cells: readonly CellRow[], journeys: Journeys): string[] {
  const there = new Set(
    cells.map((row) => placeOf(row.measure, areaOf(row), row.breakdown, row.category, row.month)),
  )
  return Object.entries(measureCounts).flatMap(([measure, { kind, agencies }]) =>
    kind !== 'count' && kind !== 'stock'
      ? []
      : boards.flatMap(({ id }) =>
          untilOf(journeys.delivery, agencies)
            .months.map((month) => placeOf(measure, id, 'all', 'all', month))
            .filter((place) => !there.has(place)),
        ),
  )
}

/** Where the flows of the file and those counted from the delivery differ, both ways round. */
export function differencesOfFlows(flows: readonly FlowRow[], own: ReadonlyMap<string, Histogram>): string[] {
  const seen = new Set<string>()
  const wrong = flows.flatMap((row) => {
    const place = `${placeOf(row.measure, areaOf(row), row.breakdown, row.category, row.month)} | ${row.view} | ${row.flow}`
    const twice = seen.has(place)
    seen.add(place)
    const counted = own.get(place)
    if (twice) return [`twice: ${place}`]
    return counted && told(row) === told(counted)
      ? []
      : [`${place}: the file ${told(row)}, counted ${counted ? told(counted) : 'nothing'}`]
  })
  const missing = [...own]
    .filter(([place]) => !seen.has(place))
    .map(([place, of]) => `missing: ${place}: ${told(of)}`)
  return [...wrong, ...missing]
}

/** Rows of months that a measure must not have figures of. */
export function outsideItsMonths(
  rows: readonly { readonly measure: string; readonly month: string }[],
  journeys: Journeys,
): string[] {
  return rows
    .filter(({ measure, month }) => {
      const { period } = journeys.delivery.manifest
      const { completeTo } = untilOf(journeys.delivery, measureCounts[measure]!.agencies)
      return month < period.from || month > period.to || lastDayOf(month) > completeTo
    })
    .map(({ measure, month }) => `${measure} ${month} ${dayOf(`${month}-01`)}`)
}
