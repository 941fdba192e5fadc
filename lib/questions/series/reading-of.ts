import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { readSeries, type SeriesToRead } from '@/lib/statistics/chart-rules/read-series'
import type { Improvement, XmrResult } from '@/lib/statistics/spc/chart-result'
import type { Message } from '@/lib/text/message'
import type { Granularity } from '@/lib/time/period'
import { isDivided } from './figure-of'
import type { SeriesPoint } from '../measure-series.types'
import { onScaleOfFigures } from './on-scale-of-figures'
import { isSnapshot } from './snapshot'

/** A series as it was read: the chart, what it is of, and what was done before judging. */
export type Reading = {
  readonly chart: XmrResult | null
  readonly charted: 'figures' | 'net-change'
  readonly notes: readonly Message[]
}

const improvement: Record<MeasureDefinition['direction'], Improvement> = {
  'higher-is-better': 'increase',
  'lower-is-better': 'decrease',
  neither: 'neutral',
}

export const unitOf: Record<Granularity, SeriesToRead['unit']> = {
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'year',
  'calendar-year': 'year',
}

/**
 * The process-control reading of a series by its measure's chart rule, in the measure's unit. Where a season was taken
 * out before judging, it is put back on both the points and their limits, so that a page shows the figures as
 * published, each beside what is normal for its time of the year.
 *
 * @param breaks places before which the series is broken: limits begin anew, and no change or run reaches across
 */
export function readingOf(
  measure: MeasureDefinition,
  points: readonly SeriesPoint[],
  breaks: readonly number[] = [],
): Reading {
  // Of shares of what is open, too, each level follows from the one before.
  const stock = isSnapshot(measure)
  const charted = stock ? ('net-change' as const) : ('figures' as const)
  if (points.every(({ figure }) => figure.kind !== 'value')) return { chart: null, charted, notes: [] }
  const first = points[0]!.period
  const unit = unitOf[first.granularity]
  const month = Number(first.start.slice(5, 7)) - 1
  // A mean is divided, too, but no share: its limits are those of single figures.
  const rate = isDivided(measure) && measure.kind !== 'mean' && !stock
  const reading = readSeries(
    {
      rule: measure.chartRule,
      figures: rate
        ? { numerators: part(points, 'numerator'), denominators: part(points, 'denominator') }
        : { values: part(points, 'value') },
      stock,
      unit,
      firstPhase: { month, quarter: Math.floor(month / 3), year: 0 }[unit],
    },
    { improvement: improvement[measure.direction], breakAt: breaks, rebaseAt: breaks },
  )
  const chart =
    reading.chart && (stock ? reading.chart : onScaleOfFigures(reading.chart, points, rate ? 100 : 1))
  return { chart, charted, notes: reading.notes }
}

function part(
  points: readonly SeriesPoint[],
  name: 'value' | 'numerator' | 'denominator',
): (number | null)[] {
  return points.map(({ figure }) => (figure.kind === 'value' ? figure[name] : null))
}
