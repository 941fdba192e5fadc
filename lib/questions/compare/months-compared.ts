import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { monthNumber } from '@/lib/time/calendar'
import type { Period } from '@/lib/time/period'
import { endOfPeriod } from '@/lib/time/step-period'
import type { Figure } from '../answer'
import type { PinnedSource } from '../door/edition-contents'
import type { CellRow } from '../door/read-cells'
import type { MeasureSeries } from '../measure-series.types'
import { addCells, type CellNumbers } from '../series/add-cells'
import { coverageOf, type Coverage } from '../series/coverage'
import { figureInSpan } from '../series/figure-in-span'
import { figureOf, isDivided, noCases } from '../series/figure-of'
import { isSnapshot } from '../series/snapshot'
import { endMessage, lastYear, spanMessage, type Span } from '../series/span'

/** The months over which boards are compared: the same for all of them. */
export type MonthsCompared = {
  readonly words: Message
  /** They are the latest that there are. */
  readonly latest: boolean
  readonly figure: (cells: readonly CellRow[]) => Figure
  /** What several areas count together; null where anything of it is hidden or missing. */
  readonly together: (areas: readonly (readonly CellRow[])[]) => CellNumbers | null
}

/**
 * Four whole quarters of linked records, of snapshots their last day; of a published table the same where it has all of
 * them to be added up, else its last period.
 *
 * @param totals cells of the board's total, which say what is covered
 * @param to YYYY-MM, last month wanted
 * @returns null where nothing is covered
 */
export function monthsCompared(
  main: MeasureSeries,
  { source, periodTo }: Pick<PinnedSource, 'source' | 'periodTo'>,
  totals: readonly CellRow[],
  to: string | undefined,
): MonthsCompared | null {
  const { measure } = main
  const linked = source.kind === 'linked'
  const coverage = coverageOf(totals, linked ? periodTo : undefined)
  if (!coverage) return null
  const last = isSnapshot(measure) ? lastDay(coverage, to) : lastYear(coverage, to)
  const latest = to === undefined || to >= (lastYear(coverage)?.to ?? coverage.to)
  if (last && (linked || isWhole(measure, totals, last)))
    return {
      words: isSnapshot(measure) ? endMessage(last) : spanMessage(last),
      latest,
      figure: (cells) => inSpan(measure, cells, last, coverage),
      together: (areas) => addedUp(measure, areas, (cells) => cellsIn(measure, cells, last)),
    }
  const period = main.latest === null || linked ? undefined : main.points[main.latest]!.period
  if (!period) return null
  const at = (cells: readonly CellRow[]) => cells.filter((cell) => isOf(cell, period))
  return {
    words: periodMessage(period),
    latest,
    figure: (cells) => (at(cells)[0] ? figureOf(measure, at(cells)[0]!) : noCases),
    together: (areas) => addedUp(measure, areas, at),
  }
}

/** Of a series that is published by longer periods only there is no figure of these months. */
function inSpan(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  span: Span,
  coverage: Coverage,
): Figure {
  if (cells.length === 0) return { kind: 'unavailable', reason: message('series.noCases') }
  const { figure, span: of } = figureInSpan(measure, cells, span, coverage)
  return of.from === span.from && of.to === span.to ? figure : { kind: 'suppressed' }
}

function addedUp(
  measure: MeasureDefinition,
  areas: readonly (readonly CellRow[])[],
  cellsOf: (cells: readonly CellRow[]) => readonly CellRow[],
): CellNumbers | null {
  const parts = areas.map((cells) => addCells(measure, cellsOf(cells)))
  if (parts.some((part) => part === null || part.suppressed)) return null
  // Areas add up, also where months would not: of each the snapshot is there already.
  return addCells(
    { ...measure, kind: isDivided(measure) ? 'rate' : measure.kind, linked: null },
    parts as CellNumbers[],
  )
}

function cellsIn(measure: MeasureDefinition, cells: readonly CellRow[], span: Span): readonly CellRow[] {
  const finest = ['month', 'quarter'].find((step) => cells.some(({ granularity }) => granularity === step))
  return cells.filter((cell) => cell.granularity === finest && within(cell, span))
}

const within = ({ granularity, start }: CellRow, { from, to }: Span) =>
  start.slice(0, 7) >= from && endOfPeriod({ granularity, start }).slice(0, 7) <= to

const isOf = ({ granularity, start }: CellRow, period: Period) =>
  granularity === period.granularity && start === period.start

function lastDay(coverage: Coverage, to: string | undefined): Span {
  const month = to && to < coverage.to ? to : coverage.to
  return { from: month, to: month }
}

/** Whether a published table has a numerator and a denominator for every month of the span. */
function isWhole(measure: MeasureDefinition, totals: readonly CellRow[], span: Span): boolean {
  if (!isDivided(measure)) return false
  const own = cellsIn(measure, totals, span)
  const months = own.reduce((sum, { granularity }) => sum + (granularity === 'quarter' ? 3 : 1), 0)
  return months === monthNumber(`${span.to}-01`) - monthNumber(`${span.from}-01`) + 1
}
