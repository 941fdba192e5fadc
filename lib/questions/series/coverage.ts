import { endOfPeriod } from '@/lib/time/step-period'
import type { CellRow } from '../door/read-cells'

/** First and last month that figures of a measure are made for, YYYY-MM. */
export type Coverage = { readonly from: string; readonly to: string }

/**
 * The months that a source of linked records covers for a measure and area: those of its total at the finest level.
 * A period of a coarser level that reaches beyond is not whole.
 *
 * @param totals cells of the breakdown `all` of one release, area and measure
 * @param until last day that the release speaks of: hidden figures stand in whole years, which may reach beyond it
 */
export function coverageOf(
  totals: readonly Pick<CellRow, 'granularity' | 'start' | 'suppressed'>[],
  until?: string,
): Coverage | null {
  const shown = totals.filter(({ suppressed }) => !suppressed)
  const cells = (shown.length > 0 ? shown : totals).map(({ granularity, start }) => ({ granularity, start }))
  if (cells.length === 0) return null
  const last = cells
    .map((period) => endOfPeriod(period).slice(0, 7))
    .sort()
    .at(-1)!
  const end = until?.slice(0, 7) ?? last
  return {
    from: cells.map(({ start }) => start.slice(0, 7)).sort()[0]!,
    to: end < last ? end : last,
  }
}

/** Whether all months of a period are covered. */
export function covers({ from, to }: Coverage, period: Parameters<typeof endOfPeriod>[0]): boolean {
  return period.start.slice(0, 7) >= from && endOfPeriod(period).slice(0, 7) <= to
}
