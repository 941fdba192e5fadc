import { englandAndWales } from '@/lib/boards/areas'
import type { Level } from '../lattice/lattice'
import { decideLine, type Line } from './decide-line'
import type { StockTask } from './decide-stocks'

/**
 * How finely a stock is published that is never finer than what comes in and goes out: by month, or at the ends of quarters
 * or financial years.
 *
 * Its changes are then what came in less what went out, both published. So whatever could have come in and gone out by
 * what is published of these leaves every published stock as it is: a stock tells one thing more, the height of its
 * line. That is protected as if all changes were known from month to month.
 *
 * @param follows the measures of what comes in and goes out
 * @param hasFlows whether these have a breakdown
 */
export function followStock(
  task: StockTask,
  line: Line,
  follows: readonly string[],
  hasFlows: (breakdown: string) => boolean,
): (area: number, breakdown: string, category: string) => Level {
  const { figures, levels } = task
  const breakdowns = figures.breakdowns(line.measure).filter(hasFlows)
  const areas = [...figures.boards, englandAndWales.id]
  /** By age nothing comes in or goes out: what is told of the whole is what counts. */
  const ofFlows = (area: number, breakdown: string, category: string): Level => {
    const [by, of] = hasFlows(breakdown) ? [breakdown, category] : ['all', 'all']
    return Math.max(...follows.map((flow) => levels.get(area, flow, by, of) ?? 3)) as Level
  }
  // So few are open in each category that the whole would tell how many: it is hidden, and protected like nobody. What
  // comes in and goes out stays.
  const bare = new Set<number>()
  for (;;) {
    const { isHidden, isNarrow } = decideLine(
      task,
      {
        ...line,
        columnsOf: (series, area, breakdown) =>
          bare.has(area) && breakdown === 'all' ? [0] : line.columnsOf(series, area, breakdown),
      },
      (area, ...of) => bare.has(area) || ofFlows(area, ...of) === 3,
      (categories) => [categories],
    )
    const found = areas.filter(
      (area) => !bare.has(area) && breakdowns.some((breakdown) => isNarrow(area, breakdown)),
    )
    if (found.length === 0) return (...of) => (isHidden(...of) ? 3 : ofFlows(...of))
    for (const area of found) bare.add(area)
  }
}
