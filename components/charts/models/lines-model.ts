import { boundsOf } from '@/components/words/bounds-of'
import { valueWords } from '@/components/words/value-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { periodsBetween, periodSequence } from '@/lib/time/period-sequence'
import type { Period } from '@/lib/time/period'
import type { Line, LinesModel } from '../options/lines-model.types'
import { axisNumber } from './axis-number'
import { issueMarks } from './issue-marks'
import { targetMarks } from './target-marks'
import { timeTicks } from './time-ticks'
import { yTitle } from './y-title'

/**
 * Several series of one measure over the same kind of period, as lines on one time axis.
 * @param all the first one is the board's; each has points
 */
export function linesModel(
  locale: Locale,
  all: readonly { readonly name: string; readonly series: MeasureSeries }[],
): LinesModel {
  const { measure } = all[0]!.series
  const periods = sharedPeriods(all.map(({ series }) => series))
  const lines = all.map(({ name, series }): Line => {
    const points = series.points.map(({ period, figure }) => ({
      at: periodsBetween(periods[0]!, period),
      value: figure.kind === 'value' ? figure.value : null,
      mark: 'none' as const,
    }))
    const last = points.findLast(({ value }) => value !== null)
    return {
      name,
      points,
      latest: last
        ? { at: last.at, value: last.value!, words: valueWords(locale, measure, last.value!) }
        : null,
    }
  })
  return {
    yTitle: yTitle(locale, measure),
    periods: periods.length,
    lines,
    // Known issues of the first series, on the time axis that all share.
    issues: issueMarks({
      annotations: all[0]!.series.annotations,
      points: periods.map((period) => ({ period })),
    }),
    targets: targetMarks(locale, all[0]!.series, (index) =>
      periodsBetween(periods[0]!, all[0]!.series.points[index]!.period),
    ),
    bounds: boundsOf(measure),
    ticks: (width, left) => timeTicks(locale, periods, width, left),
    print: (tick) => axisNumber(locale, measure.unit, tick),
    whole: measure.unit === 'count',
  }
}

function sharedPeriods(all: readonly MeasureSeries[]): readonly Period[] {
  const starts = all.flatMap(({ points }) => points.map(({ period }) => period))
  const first = starts.reduce((a, b) => (b.start < a.start ? b : a))
  const last = starts.reduce((a, b) => (b.start > a.start ? b : a))
  return periodSequence(first, last)
}
