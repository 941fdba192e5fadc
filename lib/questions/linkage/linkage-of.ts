import { measureById } from '@/lib/measures/registry'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Linkage } from '../answer'
import { coverageOf } from '../series/coverage'
import { figureInSpan } from '../series/figure-in-span'
import type { SeriesCells } from '../series/group-cells'
import { lastYear } from '../series/span'
import { gradeOf } from './grade-of'
import { joinsOf, measureOfJoin } from './joins-of'

/**
 * How well the records are linked that a measure rests on, for an area in the last four whole quarters. Null where the
 * measure needs no link, or the shares cannot be shown.
 *
 * @param groups the totals of the measures of the joins, of one release and area
 * @param to YYYY-MM, last month of the figures
 */
export function linkageOf(
  measure: MeasureDefinition,
  groups: readonly SeriesCells[],
  to?: string,
): Linkage | null {
  const joins = joinsOf(measure).flatMap((join) => {
    const rate = measureById(measureOfJoin[join])
    const cells = groups.find((group) => group.measure === measureOfJoin[join])?.cells ?? []
    const coverage = coverageOf(cells)
    const span = coverage && lastYear(coverage, to)
    if (!rate || !span) return []
    const { figure } = figureInSpan(rate, cells, span, coverage)
    if (figure.kind !== 'value' || figure.numerator === null || !figure.denominator) return []
    const [linked, of] = [figure.numerator, figure.denominator]
    return [{ join, linked, of, grade: gradeOf(linked, of) }]
  })
  return joins.length === 0 ? null : joins
}
