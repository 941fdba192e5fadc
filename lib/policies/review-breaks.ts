import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { breakSignificance } from '@/lib/statistics/breakpoints/break-significance'
import { breakpointIntervals } from '@/lib/statistics/breakpoints/breakpoint-intervals'
import { findBreakpoints } from '@/lib/statistics/breakpoints/find-breakpoints'
import { effectReadiness } from '@/lib/statistics/effects/effect-readiness'
import { fitLeastSquares } from '@/lib/statistics/regression/fit-least-squares'
import { harmonics } from '@/lib/statistics/regression/harmonics'
import { intercept } from '@/lib/statistics/regression/term'
import { mean } from '@/lib/statistics/mean'
import { StatisticsError } from '@/lib/statistics/statistics-error'
import { monthNumber, monthsIn } from '@/lib/time/calendar'
import type { Period } from '@/lib/time/period'

/** A lasting shift of a series at a date that nobody told. */
export type FoundBreak = {
  /** First period after it, and the range in which it most likely lies. */
  readonly at: Period
  readonly from: Period
  readonly to: Period
  /** Level before and after, in the measure's unit. */
  readonly before: number
  readonly after: number
}

/** Fewer periods hold no shift that can be told from chance. */
const least = 24
/**
 * Dozens of series are looked through at once: of those that only remember their past one in a hundred may be shown.
 */
const worthALook = 0.01
const draws = 199

/**
 * The lasting shift of a series' level, its season taken out, if there is one that memory alone would hardly show. At
 * most one: the largest. A register is asked about it, not an alarm raised.
 */
export function reviewBreaks({
  points,
  breaks,
}: Pick<MeasureSeries, 'points' | 'breaks'>): FoundBreak | null {
  const end = points.findLastIndex(({ figure }) => figure.kind === 'value')
  const gap = points.findLastIndex(({ figure }, place) => place < end && figure.kind !== 'value')
  // Recording changed at the last known break: what was before is not alike. And the method knows no gaps.
  const start = Math.max(breaks.at(-1) ?? 0, gap + 1)
  const used = points.slice(start, end + 1)
  const values = used.flatMap(({ figure }) => (figure.kind === 'value' ? [figure.value] : []))
  if (values.length < least) return null
  const { granularity } = used[0]!.period
  try {
    const steady = withoutSeason(values, 12 / monthsIn[granularity])
    const options = { h: 0.15, mostBreaks: 1 }
    if (findBreakpoints(steady, options).best.breaks.length === 0) return null
    const found = breakSignificance(steady, { ...options, draws, enough: worthALook })
    const [last] = found.best.breaks
    if (found.pValue > worthALook || last === undefined) return null
    const [interval] = breakpointIntervals(steady, [last])
    const place = (observation: number | null | undefined) =>
      Math.min(Math.max(observation ?? last, 0), used.length - 1)
    return {
      at: used[last]!.period,
      from: used[place(interval?.lower)]!.period,
      to: used[place(interval?.upper)]!.period,
      before: mean(values.slice(0, last)),
      after: mean(values.slice(last)),
    }
  } catch (error) {
    if (error instanceof StatisticsError) return null
    throw error
  }
}

/** Whether a month lies within a break's range, or within a quarter of a year of it. */
export function explains({ from, to }: Pick<FoundBreak, 'from' | 'to'>, month: string): boolean {
  const at = monthNumber(month)
  const end = monthNumber(to.start) + monthsIn[to.granularity] - 1
  return at >= monthNumber(from.start) - 3 && at <= end + 3
}

/** Residuals of the yearly waves, around the mean. A shift is in them as it was. */
function withoutSeason(values: readonly number[], period: number): readonly number[] {
  const times = values.map((_, i) => i)
  const pairs = effectReadiness(times, 0, period).harmonics
  if (pairs === 0) return values
  const terms = [intercept(values.length), ...harmonics(times, pairs, period)]
  const { fitted } = fitLeastSquares(values, terms)
  const centre = mean(values)
  return values.map((value, i) => value - fitted[i]! + centre)
}
