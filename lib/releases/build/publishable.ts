import { englandAndWales } from '@/lib/boards/areas'
import { granularities, type Period } from '@/lib/time/period'
import type { CellFigure, ReleaseFigures } from './figures'
import { slots } from './slots'

/**
 * Leaves out what a restricted source does not publish, so that nothing hidden can be had by subtraction: areas other
 * than boards and England and Wales, groups of England and Wales, and longer periods of a measure that has shorter
 * ones.
 */
export function publishable(figures: ReleaseFigures): ReleaseFigures {
  const rank = (period: Period) => granularities.indexOf(period.granularity)
  const shortest = new Map<string, number>()
  for (const [index, period] of figures.periods.entries())
    for (const area of figures.areas)
      for (const slot of figures.of(index, area).keys()) {
        const { id } = slots[slot]!.measure
        shortest.set(id, Math.min(shortest.get(id) ?? Infinity, rank(period)))
      }
  const isShown = (slot: number, boardId: number | null, period: Period) => {
    const { measure, breakdown } = slots[slot]!
    return (boardId !== null || breakdown === 'all') && rank(period) === shortest.get(measure.id)
  }
  return {
    periods: figures.periods,
    areas: figures.areas.filter(({ id, boardId }) => boardId !== null || id === englandAndWales.id),
    of: (index, area) => {
      const kept = new Map<number, CellFigure>()
      for (const [slot, figure] of figures.of(index, area))
        if (isShown(slot, area.boardId, figures.periods[index]!)) kept.set(slot, figure)
      return kept
    },
  }
}
