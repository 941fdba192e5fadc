import type { Client } from 'pg'
import { copyRows, type CopyRow } from '@/lib/database/copy-rows'
import { granularityToDatabase } from '@/lib/database/granularity'
import type { ReleaseTables } from '../load/release-tables'
import type { HiddenFigures } from '../protect/protect-figures'
import type { CellFigure, ReleaseFigures } from './figures'
import { slots } from './slots'

/** What was written of a measure. */
export type WrittenMeasure = { readonly measure: string; readonly cells: number; readonly hidden: number }

const columns = `(release_id, area_id, board_id, measure, breakdown, category, granularity, period_start,
  suppressed, value, numerator, denominator)`

/**
 * Writes figures as the cells of a release. The numbers of a hidden one are never written, so they are nowhere in the
 * database but among the observations.
 *
 * @param hidden which figures are hidden, period by period
 */
export async function writeCells(
  database: Client,
  { releaseId, cells }: ReleaseTables,
  { periods, areas, of }: ReleaseFigures,
  hidden: readonly HiddenFigures[],
): Promise<readonly WrittenMeasure[]> {
  const written = new Map<string, { cells: number; hidden: number }>()
  const count = (measure: string, isHidden: boolean) => {
    const counted = written.get(measure) ?? { cells: 0, hidden: 0 }
    written.set(measure, counted)
    counted.cells += 1
    if (isHidden) counted.hidden += 1
  }
  const dates = periods.map(({ granularity, start }) => [granularityToDatabase(granularity), start] as const)

  // In the order of the key: rows that are read together lie together, and the index is built without sorting.
  function* batches(): Generator<readonly CopyRow[]> {
    for (const area of areas) {
      const figures = periods.map((_, period) => of(period, area))
      for (const [slot, { measure, breakdown, category }] of slots.entries()) {
        const rows: CopyRow[] = []
        for (const [period, [granularity, start]] of dates.entries()) {
          const figure = figures[period]!.get(slot)
          if (!figure) continue
          const isHidden = hidden[period]?.get(area.id)?.[slot] === 1
          count(measure.id, isHidden)
          const [value, numerator, denominator] = isHidden ? nothing : numbers(figure)
          // prettier-ignore
          rows.push([releaseId, area.id, area.boardId, measure.id, breakdown, category, granularity, start,
            isHidden, value, numerator, denominator])
        }
        if (rows.length) yield rows
      }
    }
  }
  await copyRows(database, `${cells} ${columns}`, batches())
  return [...written].map(([measure, counted]) => ({ measure, ...counted })).sort(byMeasure)
}

type Numbers = readonly [string | null, number | null, number | null]
const nothing: Numbers = [null, null, null]

function numbers(figure: CellFigure): Numbers {
  return 'value' in figure ? [figure.value, null, null] : [null, figure.numerator, figure.denominator]
}

const byMeasure = (a: WrittenMeasure, b: WrittenMeasure) => (a.measure < b.measure ? -1 : 1)
