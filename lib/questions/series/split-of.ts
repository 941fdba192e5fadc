import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { periodMessage } from '@/lib/text/say-period'
import { yearBefore as periodYearBefore } from '@/lib/time/step-period'
import { inOrder } from '../category-order'
import type { CellRow } from '../door/read-cells'
import type { MeasureSeries } from '../measure-series.types'
import type { Split, SplitEntry } from '../split.types'
import { coverageOf, type Coverage } from './coverage'
import { figureInSpan } from './figure-in-span'
import type { SeriesCells } from './group-cells'
import { isSnapshot } from './snapshot'
import { standardisedWaits } from './standardised-waits'
import { endMessage, lastYear, spanMessage, yearBefore, type Span } from './span'

/**
 * A measure by category: of linked records over a year of whole quarters, of a published table in its last period.
 *
 * @param groups the totals and the categories of one release and area
 * @param categories the series of the same categories
 * @param to YYYY-MM, last month wanted
 */
export function splitOf(
  main: MeasureSeries,
  breakdown: string,
  groups: readonly SeriesCells[],
  categories: readonly MeasureSeries[],
  to?: string,
): Split | null {
  if (main.provenance.source.kind === 'published') return publishedSplit(breakdown, main, categories)
  const total = groups.find((group) => group.breakdown === 'all')?.cells ?? []
  const coverage = coverageOf(total, main.provenance.dataTo.toISOString().slice(0, 10))
  const parts = groups.filter((group) => group.breakdown === breakdown)
  const waits = breakdown === 'wait' ? groups.filter((group) => group.breakdown === 'wait-offence-group') : []
  return coverage && linkedSplit(main.measure, breakdown, total, parts, waits, coverage, to)
}

/**
 * A measure of linked records by category over the last four whole quarters (of snapshots: on the last day of the last
 * one), beside a year before. Null where no quarter is whole.
 *
 * @param total cells of the breakdown `all`
 */
function linkedSplit(
  measure: MeasureDefinition,
  breakdown: string,
  total: readonly CellRow[],
  groups: readonly SeriesCells[],
  waits: readonly SeriesCells[],
  coverage: Coverage,
  to?: string,
): Split | null {
  const snapshot = isSnapshot(measure)
  const span = snapshot ? lastMonthOf(coverage, to) : lastYear(coverage, to)
  if (!span) return null
  const words = snapshot ? endMessage : spanMessage
  const before = yearBefore(span, coverage)
  const standard = standardisedWaits(measure, waits, span, coverage)
  const entry = (category: string, cells: readonly CellRow[]): SplitEntry => {
    const now = figureInSpan(measure, cells, span, coverage)
    const other = now.figure.kind === 'value' && (now.span.to !== span.to || now.span.from !== span.from)
    return {
      category,
      figure: now.figure,
      before: before && !other ? figureInSpan(measure, cells, before, coverage).figure : null,
      otherPeriod: other ? words(now.span) : null,
      standardised: standard.get(category) ?? null,
    }
  }
  const cellsOf = new Map(groups.map(({ category, cells }) => [category, cells]))
  return {
    breakdown,
    partition: isPartition(measure, breakdown),
    period: words(span),
    months: span,
    entries: inOrder(breakdown, [...cellsOf.keys()]).map((category) =>
      entry(category, cellsOf.get(category)!),
    ),
    total: entry('all', total),
  }
}

/** Ages of what is open add up; days waited, which count the same people several times, do not. */
function isPartition({ linked }: MeasureDefinition, breakdown: string): boolean {
  const defined = linked?.breakdowns.find(({ name }) => name === breakdown)
  return defined?.partition ?? breakdown === 'age-band'
}

/** Snapshots of a published table or of linked records speak of one day: the last one. */
function lastMonthOf(coverage: Coverage, to?: string): Span {
  const month = to && to < coverage.to ? to : coverage.to
  return { from: month, to: month }
}

/** The categories of a published table in the last period with a figure, as published. */
function publishedSplit(
  breakdown: string,
  main: MeasureSeries,
  categories: readonly MeasureSeries[],
): Split | null {
  if (main.latest === null) return null
  const { period } = main.points[main.latest]!
  const at = (series: MeasureSeries, start: string) =>
    series.points.find((point) => point.period.start === start)?.figure ?? null
  const before = periodYearBefore(period).start
  const entry = (series: MeasureSeries): SplitEntry => ({
    category: series.category,
    figure: at(series, period.start) ?? { kind: 'unavailable', reason: { key: 'series.gap' } },
    before: at(series, before),
    otherPeriod: null,
    standardised: null,
  })
  return {
    breakdown,
    partition: false,
    period: periodMessage(period),
    months: null,
    entries: categories.map(entry),
    total: entry(main),
  }
}
