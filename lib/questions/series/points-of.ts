import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { periodSequence } from '@/lib/time/period-sequence'
import { granularities, type Granularity } from '@/lib/time/period'
import type { CellRow } from '../door/read-cells'
import type { SeriesPoint } from '../measure-series.types'
import { figureOf, gap } from './figure-of'

/**
 * The points of one series of a published table at one granularity, without a period missing: what the source leaves
 * out is a gap. Where cells come at several granularities, the finest with a figure is taken that the measure allows.
 * (Linked records: linkedPointsOf.)
 *
 * @param cells of one release, area, measure and category
 */
export function pointsOf(measure: MeasureDefinition, cells: readonly CellRow[]): readonly SeriesPoint[] {
  const granularity = granularityOf(measure, cells)
  if (!granularity) return []
  const byStart = new Map(
    cells.filter((cell) => cell.granularity === granularity).map((cell) => [cell.start, cell]),
  )
  const starts = [...byStart.keys()].sort()
  const periods = periodSequence({ granularity, start: starts[0]! }, { granularity, start: starts.at(-1)! })
  return periods.map((period) => {
    const cell = byStart.get(period.start)
    return { period, figure: cell ? figureOf(measure, cell) : gap }
  })
}

function granularityOf(measure: MeasureDefinition, cells: readonly CellRow[]): Granularity | undefined {
  const allowed = granularities.slice(granularities.indexOf(measure.finestPeriod))
  const held = (some: (cell: CellRow) => boolean) =>
    allowed.find((granularity) => cells.some((cell) => cell.granularity === granularity && some(cell)))
  return held((cell) => figureOf(measure, cell).kind === 'value') ?? held(() => true)
}
