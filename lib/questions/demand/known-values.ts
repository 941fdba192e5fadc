import type { Granularity } from '@/lib/time/period'
import type { MeasureSeries, SeriesPoint } from '../measure-series.types'

/** How many periods make a year; only of these are forecasts made. */
export const periodsOfYear: Partial<Record<Granularity, number>> = { month: 12, quarter: 4 }

/** A point whose value is known. */
export type KnownPoint = SeriesPoint & { readonly value: number }

/**
 * What a forecast may rest on: the figures up to the latest one, from the last gap, hidden figure or break on. Nothing is
 * filled in, and nothing from before a break, which is not alike.
 */
export function knownValues({ points, breaks, latest }: MeasureSeries): readonly KnownPoint[] {
  if (latest === null) return []
  const broken = breaks.filter((at) => at <= latest).at(-1) ?? 0
  const known: KnownPoint[] = []
  for (let at = latest; at >= broken; at -= 1) {
    const point = points[at]!
    if (point.figure.kind !== 'value') break
    known.unshift({ ...point, value: point.figure.value })
  }
  return known
}
