import { boundsOf } from '@/components/words/bounds-of'
import { changeWords } from '@/components/words/change-words'
import { periodUnit } from '@/components/words/period-unit'
import { shortValue, valueWords } from '@/components/words/value-words'
import { finer } from '@/lib/measures/finer'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import type { ProcessModel } from '../options/process-model.types'
import { axisNumber } from './axis-number'
import { issueMarks } from './issue-marks'
import { limitSpans } from './limit-spans'
import { runOf } from './run-of'
import { targetMarks } from './target-marks'
import { changePoints, timePoints } from './time-points'
import { timeTicks } from './time-ticks'
import { yTitle } from './y-title'

/** A series with its limits as a process-control chart in the words of one language; of a stock, its changes. */
export function processModel(locale: Locale, series: MeasureSeries): ProcessModel {
  const { measure, reading, points, charted } = series
  const change = charted === 'net-change'
  const drawn = change ? changePoints(series) : timePoints(series)
  const last = drawn.findLast(({ value }) => value !== null)
  const fine = finer(measure, reading)
  const words = (value: number) =>
    change ? changeWords(locale, fine, value) : shortValue(locale, fine, value)
  const label = (value: number) => (change ? words(value) : valueWords(locale, measure, value))
  return {
    yTitle: change
      ? say(locale, 'chart.yChange', {
          unit: periodUnit(points[0]?.period.granularity ?? 'month'),
          points: measure.unit === 'percent' ? 'yes' : 'no',
        })
      : yTitle(locale, measure),
    periods: points.length,
    points: drawn,
    spans: limitSpans(series),
    breaks: series.breaks,
    run: runOf(locale, series),
    latest: last ? { at: last.at, value: last.value!, words: label(last.value!) } : null,
    issues: issueMarks(series),
    // A target is one of levels: nothing is said of changes.
    targets: change ? [] : targetMarks(locale, series),
    bounds: change ? { least: -Infinity, most: Infinity } : boundsOf(measure),
    whole: measure.unit === 'count',
    ticks: (width, left) =>
      timeTicks(
        locale,
        points.map(({ period }) => period),
        width,
        left,
      ),
    // Percentage points are no per cent.
    print: (tick) => axisNumber(locale, change && measure.unit === 'percent' ? 'count' : measure.unit, tick),
    limitWords: (limit, value, { early }, form) =>
      say(locale, limitKey(limit, early, reading?.kind === 'run', form), { value: words(value) }),
  }
}

function limitKey(
  limit: 'upper' | 'average' | 'lower',
  early: boolean,
  run: boolean,
  form: 'long' | 'short',
): MessageKey {
  const end = form === 'long' ? 'Long' : 'Short'
  if (limit === 'average') return `chart.${run ? 'median' : 'average'}${end}`
  if (early) return `chart.early${limit === 'upper' ? 'Upper' : 'Lower'}${end}`
  return `chart.${limit}${end}`
}
