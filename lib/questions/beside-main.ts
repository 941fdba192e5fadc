import type { MeasurePage } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'

/**
 * England and Wales where one chart can show it beside the board: both have figures, by the same periods, and the measure
 * is no count, beside whose total a board is a line along the bottom.
 */
export function besideMain({ measure, main, nation }: MeasurePage): MeasureSeries | null {
  if (!main || main.latest === null || !nation || nation.latest === null) return null
  if (measure.unit === 'count') return null
  return main.points[0]?.period.granularity === nation.points[0]?.period.granularity ? nation : null
}
