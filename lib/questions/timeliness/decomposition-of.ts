import { measureById } from '@/lib/measures/registry'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { endOfPeriod } from '@/lib/time/step-period'
import type { MeasureSeries } from '../measure-series.types'
import { addCells } from '../series/add-cells'
import { coverageOf } from '../series/coverage'
import type { SeriesCells } from '../series/group-cells'
import { lastYear, yearBefore, type Span } from '../series/span'
import { decompose, type Decomposition, type ThreeSpans } from './decompose'

const from = {
  fromOffence: 'offence-to-completion',
  fromCharge: 'charge-to-completion',
  fromSending: 'sent-to-completion',
} as const

/**
 * Which stretch of the way explains how the mean has changed in a year, of defendants whose Crown Court case was completed.
 *
 * @param whole the series from the offence to completion; it says which release and area
 * @param own cells of the offences that are looked at
 * @param all cells of all offences, for the months that there are
 */
export function decompositionOf(
  whole: MeasureSeries | undefined,
  own: readonly SeriesCells[],
  all: readonly SeriesCells[],
  to: string | undefined,
): Decomposition | null {
  if (whole?.provenance.source.kind !== 'linked') return null
  const { releaseId, dataTo } = whole.provenance
  const of = (groups: readonly SeriesCells[], id: string) =>
    groups.find((group) => group.measure === id && group.releaseId === releaseId)
  const totals = all.filter(({ breakdown }) => breakdown === 'all')
  const coverage = coverageOf(of(totals, from.fromOffence)?.cells ?? [], dataTo.toISOString().slice(0, 10))
  const now = coverage && lastYear(coverage, to)
  const before = now && yearBefore(now, coverage)
  if (!now || !before) return null
  const spansIn = (span: Span): ThreeSpans | null => {
    const [fromOffence, fromCharge, fromSending] = Object.values(from).map((id) =>
      histogramIn(of(own, id), span),
    )
    return fromOffence && fromCharge && fromSending ? { fromOffence, fromCharge, fromSending } : null
  }
  const [a, b] = [spansIn(now), spansIn(before)]
  return a && b && decompose(a, b)
}

/** The days of all months of a span; null where they are published by longer periods only. */
function histogramIn(group: SeriesCells | undefined, { from: first, to }: Span): DayHistogram | null {
  if (!group) return null
  const finest = ['month', 'quarter'].find((step) =>
    group.cells.some(({ granularity }) => granularity === step),
  )
  const cells = group.cells.filter(
    (cell) =>
      cell.granularity === finest &&
      cell.start.slice(0, 7) >= first &&
      endOfPeriod({ granularity: cell.granularity, start: cell.start }).slice(0, 7) <= to,
  )
  return addCells(measureById(group.measure)!, cells)?.histogram ?? null
}
