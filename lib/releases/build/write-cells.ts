import type { Client } from 'pg'
import { copyRows, type CopyRow } from '@/lib/database/copy-rows'
import { granularityToDatabase } from '@/lib/database/granularity'
import type { ReleaseTables } from '../load/release-tables'
import type { HiddenFigures } from '../protect/protect-figures'
import type { CellFigure, PeriodFigures } from './figures'
import { slots } from './slots'

/** What was written of a measure. */
export type WrittenMeasure = { readonly measure: string; readonly cells: number; readonly hidden: number }

const columns = `(release_id, area_id, board_id, measure, breakdown, category, granularity, period_start,
  suppressed, value, numerator, denominator)`

/**
 * Writes figures as the cells of a release. The numbers of a hidden one are never written, so they are nowhere in the
 * database but among the observations.
 *
 * @param hiddenIn which figures of a period are hidden
 */
export async function writeCells(
  database: Client,
  { releaseId, cells }: ReleaseTables,
  periods: readonly PeriodFigures[],
  hiddenIn: (period: PeriodFigures) => HiddenFigures,
): Promise<readonly WrittenMeasure[]> {
  const written = new Map<string, { cells: number; hidden: number }>()
  const count = (measure: string, isHidden: boolean) => {
    const counted = written.get(measure) ?? { cells: 0, hidden: 0 }
    written.set(measure, counted)
    counted.cells += 1
    if (isHidden) counted.hidden += 1
  }
  // In the order of the key: rows that are read together lie together, and the index is built without sorting.
  const dated = periods.map((period) => ({
    granularity: granularityToDatabase(period.period.granularity),
    start: period.period.start,
    areas: new Map(period.areas.map((area) => [area.areaId, area])),
    hidden: hiddenIn(period),
  }))
  const areaIds = [...new Set(dated.flatMap(({ areas }) => [...areas.keys()]))].sort((a, b) => a - b)

  function* batches(): Generator<readonly CopyRow[]> {
    for (const areaId of areaIds)
      for (const [slot, { measure, breakdown, category }] of slots.entries()) {
        const rows: CopyRow[] = []
        for (const { granularity, start, areas, hidden } of dated) {
          const area = areas.get(areaId)
          const figure = area?.figures.get(slot)
          if (!area || !figure) continue
          const isHidden = hidden.get(areaId)?.has(slot) ?? false
          count(measure.id, isHidden)
          const [value, numerator, denominator] = isHidden ? nothing : numbers(figure)
          // prettier-ignore
          rows.push([releaseId, areaId, area.boardId, measure.id, breakdown, category, granularity, start,
            isHidden, value, numerator, denominator])
        }
        if (rows.length) yield rows
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
