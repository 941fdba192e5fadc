import type { CellRow } from '../door/read-cells'

/** Cells of one source, area, measure and category: those of one series. */
export type SeriesCells = {
  readonly releaseId: number
  readonly areaId: number
  readonly measure: string
  readonly breakdown: string
  readonly category: string
  readonly cells: readonly CellRow[]
}

/** Sorts cells into series, in the order in which they come. */
export function groupCells(cells: readonly CellRow[]): readonly SeriesCells[] {
  const groups = new Map<string, CellRow[]>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.releaseId, cell.areaId, cell.measure, cell.breakdown, cell.category])
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  }
  return [...groups.values()].map((group) => {
    const { releaseId, areaId, measure, breakdown, category } = group[0]!
    return { releaseId, areaId, measure, breakdown, category, cells: group }
  })
}
