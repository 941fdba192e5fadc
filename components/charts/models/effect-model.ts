import { boundsOf } from '@/components/words/bounds-of'
import { capitalise } from '@/components/words/capitalise'
import { valueMessage } from '@/lib/measures/value-message'
import type { Evaluation } from '@/lib/policies/evaluate-series'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import type { EffectModel } from '../options/effect-model.types'
import { axisNumber } from './axis-number'
import type { Reading } from './readings-of'
import { timeTicks } from './time-ticks'
import { yTitle } from './y-title'

type Answered = Extract<Evaluation, { kind: 'answered' }>

/** An evaluation in the words of one language, with every observation in words. */
export function effectModel(
  locale: Locale,
  { measure, points }: Pick<MeasureSeries, 'measure' | 'points'>,
  { line, start }: Answered,
): { readonly model: EffectModel; readonly readings: readonly Reading[] } {
  const first = line[0]!.place
  const periods = points.slice(first, line.at(-1)!.place + 1).map(({ period }) => period)
  const least = boundsOf(measure).least
  const value = (of: number) => valueMessage(measure, Math.max(least, of))
  const readings = line.map(({ place, observed, withoutChange, lower, upper }) => ({
    head: capitalise(say(locale, 'chart.readingHead', { period: periodMessage(points[place]!.period) })),
    body:
      lower === null || upper === null
        ? say(locale, valueMessage(measure, observed))
        : say(locale, 'changes.chartReading', {
            observed: valueMessage(measure, observed),
            expected: value(withoutChange),
            lower: value(lower),
            upper: value(upper),
          }),
  }))
  return {
    readings,
    model: {
      yTitle: yTitle(locale, measure),
      periods: periods.length,
      observed: line.map(({ place, observed }) => ({ at: place - first, value: observed })),
      without: line.flatMap(({ place, withoutChange, lower, upper }) =>
        lower === null || upper === null
          ? []
          : [{ at: place - first, value: withoutChange, lower: Math.max(least, lower), upper }],
      ),
      start: start - first,
      words: {
        start: say(locale, 'changes.chartNow'),
        observed: say(locale, 'changes.chartObserved'),
        without: say(locale, 'changes.chartWithout'),
        withoutName: say(locale, 'changes.chartWithoutName'),
      },
      bounds: boundsOf(measure),
      ticks: (width, left) => timeTicks(locale, periods, width, left),
      print: (tick) => axisNumber(locale, measure.unit, tick),
      whole: measure.unit === 'count',
    },
  }
}
