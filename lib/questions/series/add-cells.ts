import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { mergeHistograms } from '@/lib/statistics/quantiles/day-histogram'
import { sum } from '@/lib/statistics/mean'
import type { CellRow } from '../door/read-cells'
import { isSnapshot } from './snapshot'

/** What a cell counts. */
export type CellNumbers = Pick<
  CellRow,
  'suppressed' | 'value' | 'numerator' | 'denominator' | 'histogram' | 'casesBeyond'
>

const hidden = {
  suppressed: true,
  value: null,
  numerator: null,
  denominator: null,
  histogram: null,
} as const

/**
 * Cells of following periods as one: counts, numerators, denominators and histograms add up exactly; of snapshots the
 * last one stands. Hidden where one of them is: what is hidden is in no sum. Null without cells.
 */
export function addCells(measure: MeasureDefinition, cells: readonly CellNumbers[]): CellNumbers | null {
  const last = cells.at(-1)
  if (!last) return null
  if (isSnapshot(measure)) return last
  if (cells.some(({ suppressed }) => suppressed)) return { ...hidden, casesBeyond: last.casesBeyond }
  const histograms = cells.flatMap(({ histogram }) => histogram ?? [])
  return {
    suppressed: false,
    value: histograms.length > 0 ? null : total(cells.map(({ value }) => value)),
    numerator: total(cells.map(({ numerator }) => numerator)),
    denominator: total(cells.map(({ denominator }) => denominator)),
    histogram: histograms.length > 0 ? mergeHistograms(histograms) : null,
    casesBeyond: Math.max(...cells.map((cell) => cell.casesBeyond)),
  }
}

/** Nothing where nothing is counted. */
function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null)
  return known.length === 0 ? null : sum(known)
}
