import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { endOfPeriod } from '@/lib/time/step-period'
import type { Figure } from '../answer'
import type { CellRow } from '../door/read-cells'
import { addCells } from './add-cells'
import type { Coverage } from './coverage'
import { figureOf, isDivided, noCases, nought } from './figure-of'
import { isSnapshot } from './snapshot'
import { lastFinancialYear, type Span } from './span'

/** A figure with the months that it speaks of. */
export type SpanFigure = { readonly figure: Figure; readonly span: Span }

/**
 * What a series of linked records says of some months together: added up exactly, of snapshots the last one. A series
 * that is published by longer periods only gives its last whole one instead, and says so by its span.
 *
 * @param cells of one release, area, measure and category
 */
export function figureInSpan(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  span: Span,
  coverage: Coverage,
): SpanFigure {
  const finest = ['month', 'quarter'].find((step) => cells.some(({ granularity }) => granularity === step))
  const own = cells.filter(({ granularity }) => granularity === finest)
  if (isSnapshot(measure) && finest !== 'month') return lastSnapshot(measure, finest ? own : cells, span)
  if (finest)
    return {
      figure: ofCells(
        measure,
        own.filter((cell) => within(cell, span)),
      ),
      span,
    }
  const year = lastFinancialYear(span, coverage)
  const ofYear = cells.filter((cell) => year && within(cell, year))
  if (year && ofYear.length > 0) return { figure: ofCells(measure, ofYear), span: year }
  return { figure: cells.length > 0 ? { kind: 'suppressed' } : ofCells(measure, []), span }
}

/** The last snapshot of a series that has one by quarter or by year only. */
function lastSnapshot(measure: MeasureDefinition, cells: readonly CellRow[], span: Span): SpanFigure {
  const last = cells
    .filter((cell) => endOf(cell) <= span.to)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1)
  if (!last) return { figure: cells.length > 0 ? { kind: 'suppressed' } : ofCells(measure, []), span }
  return { figure: figureOf(measure, last), span: { from: endOf(last), to: endOf(last) } }
}

const endOf = ({ granularity, start }: CellRow) => endOfPeriod({ granularity, start }).slice(0, 7)

function within(cell: CellRow, { from, to }: Span): boolean {
  return cell.start.slice(0, 7) >= from && endOf(cell) <= to
}

function ofCells(measure: MeasureDefinition, cells: readonly CellRow[]): Figure {
  const numbers = addCells(
    measure,
    [...cells].sort((a, b) => (a.start < b.start ? -1 : 1)),
  )
  if (numbers) return figureOf(measure, numbers)
  return isDivided(measure) || measure.kind === 'duration' ? noCases : nought
}
