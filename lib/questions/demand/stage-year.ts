import { sum } from '@/lib/statistics/mean'
import { reconcileStock } from '@/lib/statistics/stock-flow/reconcile-stock'
import { granularities, type Granularity, type Period } from '@/lib/time/period'
import { monthsIn } from '@/lib/time/calendar'
import { periodSequence } from '@/lib/time/period-sequence'
import { shiftPeriod } from '@/lib/time/step-period'
import type { Balance, DemandStage, StageBalance, StageYear, YearCount } from '../demand.types'
import type { MeasureSeries } from '../measure-series.types'

/** The series of a stage; null where there is none with a figure. */
export type StageSeries = Readonly<Record<'received' | 'completed' | 'open', MeasureSeries | null>>

/**
 * What came to a stage, left it and is open there, over the last year that all its series reach, and whether the three agree.
 * Figures at different lengths of period are brought to the longest of them. Nothing is filled in: a sum with a hidden or
 * missing figure is none.
 *
 * @param coarsen makes a series at no finer periods than these
 * @returns null without any series
 */
export function stageYear(
  stage: DemandStage,
  own: StageSeries,
  coarsen: (series: MeasureSeries, least: Granularity) => MeasureSeries,
): StageYear | null {
  const lasts = Object.values(own).flatMap((series) => (series ? [lastOf(series)] : []))
  const [first] = lasts
  if (!first) return null
  const granularity = lasts.map((period) => period.granularity).reduce(coarser, first.granularity)
  const at = (series: MeasureSeries | null) => series && readingOf(coarsen(series, granularity))
  const [received, completed, open] = [at(own.received), at(own.completed), at(own.open)]
  const ends = [received, completed, open].flatMap((reading) => (reading ? [reading.last] : []))
  const to = ends.reduce((a, b) => (b.start < a.start ? b : a))
  const length = 12 / monthsIn[granularity]
  const from = shiftPeriod(to, 1 - length)
  const year = periodSequence(from, to)
  const yearBefore = year.map((period) => shiftPeriod(period, -length))
  const counted = (reading: Reading | null): YearCount | null =>
    reading && { series: reading.series, now: total(reading, year), before: total(reading, yearBefore) }
  return {
    ...{ stage, from, to },
    received: counted(received),
    completed: counted(completed),
    open: open && { series: open.series, now: open.at(to), before: open.at(shiftPeriod(from, -1)) },
    balance:
      received && completed && open && isOneSource([received, completed, open])
        ? balanceOf(received, completed, open, year)
        : null,
  }
}

type Reading = {
  readonly series: MeasureSeries
  readonly last: Period
  readonly at: (period: Period) => number | null
}

function readingOf(series: MeasureSeries): Reading {
  const values = new Map(
    series.points.map(({ period, figure }) => [period.start, figure.kind === 'value' ? figure.value : null]),
  )
  return { series, last: lastOf(series), at: ({ start }) => values.get(start) ?? null }
}

/** Two sources count differently: they are never added up. */
const isOneSource = (readings: readonly Reading[]) =>
  new Set(readings.map(({ series }) => series.provenance.releaseId)).size === 1

const lastOf = ({ points, latest }: MeasureSeries): Period => points[latest ?? points.length - 1]!.period

const coarser = (a: Granularity, b: Granularity) =>
  granularities.indexOf(a) > granularities.indexOf(b) ? a : b

/** Null where one of them is not known. */
function total({ at }: Reading, periods: readonly Period[]): number | null {
  const values = periods.map(at)
  return values.every((value) => value !== null) ? sum(values) : null
}

function balanceOf(
  received: Reading,
  completed: Reading,
  open: Reading,
  year: readonly Period[],
): StageBalance | null {
  const opening = open.at(shiftPeriod(year[0]!, -1))
  const whole = reconciled(
    [opening, open.at(year.at(-1)!)],
    [total(received, year)],
    [total(completed, year)],
  )
  if (!whole) return null
  const periods = reconciled([opening, ...year.map(open.at)], year.map(received.at), year.map(completed.at))
  return {
    ...whole[0]!,
    periods: (periods ?? []).map((balance, index) => ({ period: year[index]!, ...balance })),
  }
}

/** @param open on the day before the first period, and at the end of each */
function reconciled(
  open: readonly (number | null)[],
  received: readonly (number | null)[],
  completed: readonly (number | null)[],
): readonly Balance[] | null {
  if (!isKnown(open) || !isKnown(received) || !isKnown(completed)) return null
  // The first receipts and disposals are not used.
  return reconcileStock(open, [0, ...received], [0, ...completed]).map((balance, index) => ({
    opening: open[index]!,
    received: received[index]!,
    completed: completed[index]!,
    ...balance,
  }))
}

const isKnown = (values: readonly (number | null)[]): values is readonly number[] =>
  values.every((value) => value !== null)
