import { endOfPeriod } from '@/lib/time/step-period'
import type { Annotation } from '../door/read-annotations'
import type { SeriesPoint } from '../measure-series.types'

/**
 * Places of a series before which it is broken: the period in which an issue marked as a break began, and the first one
 * after it ended. The first point has nothing before it.
 */
export function breaksOf(
  annotations: readonly Pick<Annotation, 'from' | 'to' | 'isBreak'>[],
  points: readonly Pick<SeriesPoint, 'period'>[],
): readonly number[] {
  const places = annotations
    .filter(({ isBreak }) => isBreak)
    .flatMap(({ from, to }) => [
      points.findIndex(({ period }) => endOfPeriod(period) >= from),
      ...(to === null ? [] : [points.findIndex(({ period }) => period.start > to)]),
    ])
  return [...new Set(places.filter((place) => place > 0))].sort((a, b) => a - b)
}
