import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { periodOf } from '@/lib/time/period-of'
import type { Granularity, Period } from '@/lib/time/period'
import type { CellRow } from '../door/read-cells'
import { addCells, type CellNumbers } from './add-cells'
import { covers, type Coverage } from './coverage'

/** A period with what was counted in it. */
export type PeriodNumbers = { readonly period: Period; readonly numbers: CellNumbers }

/**
 * The cells of a series added up to longer periods, exactly. Only whole periods are made: never part of a quarter, and
 * never a quarter scaled up. A month without a cell counts nothing (lib/cells leaves zero rows out).
 *
 * @param cells of one series, all of one granularity
 */
export function coarsen(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  granularity: Granularity,
  coverage: Coverage,
): readonly PeriodNumbers[] {
  const byPeriod = new Map<string, CellRow[]>()
  for (const cell of [...cells].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const { start } = periodOf(granularity, cell.start)
    byPeriod.set(start, [...(byPeriod.get(start) ?? []), cell])
  }
  return [...byPeriod]
    .map(([start, own]) => ({ period: { granularity, start }, numbers: addCells(measure, own)! }))
    .filter(({ period }) => covers(coverage, period))
}
