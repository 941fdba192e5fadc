import { granularities } from '@/lib/time/period'
import type { MeasureSeries } from '../measure-series.types'

const fineness = (series: MeasureSeries) =>
  series.points[0] ? granularities.indexOf(series.points[0].period.granularity) : granularities.length

/** Figures by year say little about change: such a series leads only where there is no finer one. */
const yearly = ({ points }: MeasureSeries) => (points[0]?.period.granularity ?? 'month').endsWith('year')

/**
 * Which of several series of a measure a page leads with: one with figures, not historic, counted from linked records
 * rather than published, of the finest periods, that reaches furthest. For Array.sort.
 */
export function prefer(a: MeasureSeries, b: MeasureSeries): number {
  return (
    Number(a.latest === null) - Number(b.latest === null) ||
    Number(a.provenance.historic) - Number(b.provenance.historic) ||
    Number(yearly(a)) - Number(yearly(b)) ||
    Number(a.provenance.source.kind === 'published') - Number(b.provenance.source.kind === 'published') ||
    fineness(a) - fineness(b) ||
    b.provenance.dataTo.getTime() - a.provenance.dataTo.getTime() ||
    (a.provenance.source.id < b.provenance.source.id ? -1 : 1)
  )
}
