import { englandAndWales } from '@/lib/boards/areas'
import { granularities } from '@/lib/time/period'
import type { PeriodFigures } from './figures'
import { slots } from './slots'

/**
 * Takes out what a restricted source does not publish, so that nothing hidden can be had by subtraction: areas other
 * than boards and England and Wales, groups of England and Wales, and longer periods of a measure that has shorter
 * ones.
 *
 * @returns what is left, and the number of figures taken out
 */
export function publishable(periods: readonly PeriodFigures[]): {
  readonly periods: readonly PeriodFigures[]
  readonly takenOut: number
} {
  const shortest = new Map<string, number>()
  const rank = (period: PeriodFigures['period']) => granularities.indexOf(period.granularity)
  for (const { period, areas } of periods)
    for (const { figures } of areas)
      for (const slot of figures.keys()) {
        const { id } = slots[slot]!.measure
        shortest.set(id, Math.min(shortest.get(id) ?? Infinity, rank(period)))
      }
  let takenOut = 0
  const kept = periods.map(({ period, areas }) => ({
    period,
    areas: areas.map(({ areaId, boardId, figures }) => {
      const stay = [...figures].filter(([slot]) => {
        const { measure, breakdown } = slots[slot]!
        const isShown = boardId !== null || (areaId === englandAndWales.id && breakdown === 'all')
        return isShown && rank(period) === shortest.get(measure.id)
      })
      takenOut += figures.size - stay.length
      return { areaId, boardId, figures: new Map(stay) }
    }),
  }))
  return { periods: kept, takenOut }
}
