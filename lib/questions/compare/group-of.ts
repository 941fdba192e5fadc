import { comparisonGroup } from '@/lib/boards/comparison-group'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { inForce } from '@/lib/settings/in-force'
import type { Setting } from '@/lib/settings/setting.types'
import type { GroupFigure } from '../compare.types'
import type { CellRow } from '../door/read-cells'
import { figureOf } from '../series/figure-of'
import type { MonthsCompared } from './months-compared'

/**
 * The boards that a board is compared with, itself left out, as one figure: where all of them are read by name. Beside
 * unnamed points such a sum is not shown: with it a point could be told (docs/adr/0028-comparing-boards.md).
 *
 * @returns null where any of them has no figure in these months
 */
export function groupOf(
  measure: MeasureDefinition,
  boardId: number,
  settings: readonly Setting[],
  months: MonthsCompared,
  cellsOf: (areaId: number) => readonly CellRow[],
): (GroupFigure & { readonly members: readonly number[] }) | null {
  const chosen = inForce(settings, 'comparison')?.content?.families ?? null
  const { families, others, chosen: own } = comparisonGroup(boardId, chosen)
  const sum = months.together(others.map(cellsOf))
  if (!sum) return null
  return {
    ...{ families, chosen: own, boards: others.length, members: others },
    figure: figureOf(measure, sum),
  }
}
